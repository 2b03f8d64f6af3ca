// Adds nodes of one label and says which element each key became. Where there are many the label is written into the text
// before it is run: one that is known only then makes the planner put up barriers between rows.
UNWIND $rows AS row
CREATE (n:$($label))
SET n = row
RETURN collect(row[$key]) AS keys, collect(elementId(n)) AS elements
