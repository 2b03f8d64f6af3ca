// The ties that lead to or from these elements, with the keys of their ends.
UNWIND $elements AS element
MATCH (n) WHERE elementId(n) = element
MATCH (n)-[r]-() WHERE r.sort IS NOT NULL
WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
RETURN elementId(r) AS element, r.sort AS sort, properties(r) AS properties,
  labels(a)[0] AS fromLabel, coalesce(a.urn, a.code, a.id) AS from,
  labels(b)[0] AS toLabel, coalesce(b.urn, b.code, b.id) AS to
