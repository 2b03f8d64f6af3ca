// Who took part in them.
MATCH (o)-[r:TOOK_PART_IN]->(v:Activity)-[:OF]->(n:Network) WHERE n.id IN $networks
RETURN DISTINCT v.id AS activity_id, toLower(labels(o)[0]) AS participant_type, coalesce(o.urn, o.code, o.id) AS participant_id, r.role AS part
ORDER BY activity_id, participant_type, participant_id, part
