// Removes the ties of one sort and role between two elements.
UNWIND $rows AS row
MATCH (a)-[r]->(b)
WHERE elementId(a) = row.from AND elementId(b) = row.to AND r.sort = row.sort AND coalesce(r.role, '') = row.role
DELETE r
