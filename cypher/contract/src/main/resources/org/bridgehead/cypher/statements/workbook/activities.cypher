// The activities of the networks.
MATCH (v:Activity)-[:OF]->(n:Network) WHERE n.id IN $networks
RETURN v.id AS activity_id, v.start AS on, v.kind AS kind, v.process AS process, v.practice AS practice, v.theme AS theme,
  n.id AS network_id
ORDER BY activity_id, network_id
