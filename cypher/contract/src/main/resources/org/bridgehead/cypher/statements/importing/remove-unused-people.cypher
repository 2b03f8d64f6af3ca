// Removes people who turned out to be the same as others, once nothing leads to them.
UNWIND $rows AS row
MATCH (n:Person) WHERE elementId(n) = row.element AND NOT (n)--()
DELETE n
