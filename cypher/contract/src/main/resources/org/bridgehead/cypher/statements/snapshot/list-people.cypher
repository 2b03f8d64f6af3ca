// People without anything but their keys, thousands to a row: there are ten times as many as of all else.
MATCH (n:Person)
WITH id(n) / 8192 AS part, n.start AS start, n.end AS end, id(n) AS element, n.id AS key
RETURN part, start, end, collect(element) AS elements, collect(key) AS keys
