// A person and, of a head, the name and one school by which a decision finds the head again.
MATCH (p:Person {id: $id})
OPTIONAL MATCH (p)-[r:SERVES]->(s:School) WHERE r.sort = 'head'
RETURN p.id AS id, CASE WHEN s IS NULL THEN null ELSE p.name END AS name, s.urn AS school
ORDER BY school
LIMIT 1
