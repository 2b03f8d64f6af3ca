// Who is a member of the networks.
MATCH (m)-[r:MEMBER_OF {sort: 'membership'}]->(n:Network) WHERE n.id IN $networks
RETURN n.id AS network_id, toLower(labels(m)[0]) AS member_type, coalesce(m.urn, m.code, m.id) AS member_id, r.role AS role,
  CASE r.startBasis WHEN 'stated' THEN r.start END AS joined, CASE r.endBasis WHEN 'stated' THEN r.end END AS left,
  r.entry AS entry
ORDER BY network_id, member_type, member_id, role, r.start
