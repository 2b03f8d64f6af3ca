// How long it takes from the schools.
MATCH (s:School)-[r:TRAVELS]->(o) WHERE s.urn IN $schools
RETURN s.urn AS from_urn, toLower(labels(o)[0]) AS to_type, coalesce(o.urn, o.code, o.id) AS to_id, r.minutes AS minutes
ORDER BY from_urn, to_type, to_id
