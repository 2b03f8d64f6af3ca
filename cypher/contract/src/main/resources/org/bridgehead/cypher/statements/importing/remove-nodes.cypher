// Removes nodes that nothing leads to.
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.element
DELETE n
