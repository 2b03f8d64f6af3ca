// Who brokers for the networks.
MATCH (b)-[r:BROKERS]->(n:Network) WHERE n.id IN $networks
RETURN toLower(labels(b)[0]) AS broker_type, coalesce(b.urn, b.code, b.id) AS broker_id, n.id AS network_id, r.role AS role,
  CASE r.startBasis WHEN 'stated' THEN r.start END AS started, CASE r.endBasis WHEN 'stated' THEN r.end END AS ended
ORDER BY broker_type, broker_id, network_id, role, r.start
