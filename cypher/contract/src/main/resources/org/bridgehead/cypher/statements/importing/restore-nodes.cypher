// Puts back nodes of any label and says which element each row became.
UNWIND $rows AS row
CREATE (n:$(row.label))
SET n = row.properties
RETURN row.index AS index, elementId(n) AS element
