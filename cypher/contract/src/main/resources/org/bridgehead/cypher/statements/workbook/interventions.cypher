// What was done about the schools, networks or the authority.
MATCH (v:Intervention)-[:AIMS_AT]->(o) WHERE (o:Network AND o.id IN $networks OR o:School AND o.urn IN $schools OR o:Authority AND o.code = $authority)
RETURN v.id AS intervention_id, v.start AS on, v.kind AS kind, toLower(labels(o)[0]) AS target_type, coalesce(o.urn, o.code, o.id) AS target_id
ORDER BY intervention_id, target_type, target_id
