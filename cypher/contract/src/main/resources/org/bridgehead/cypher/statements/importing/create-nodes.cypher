// Adds nodes of one label and says which element each key became.
UNWIND $rows AS row
CREATE (n:$($label))
SET n = row
RETURN collect(row[$key]) AS keys, collect(elementId(n)) AS elements
