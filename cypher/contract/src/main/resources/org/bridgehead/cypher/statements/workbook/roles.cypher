// The posts at the schools, networks and the authority that a workbook named.
MATCH (p:Person)-[r:SERVES {sort: 'post'}]->(o) WHERE (o:Network AND o.id IN $networks OR o:School AND o.urn IN $schools OR o:Authority AND o.code = $authority)
RETURN p.id AS person_id, toLower(labels(o)[0]) AS organisation_type, coalesce(o.urn, o.code, o.id) AS organisation_id, r.role AS role,
  CASE r.startBasis WHEN 'stated' THEN r.start END AS started, CASE r.endBasis WHEN 'stated' THEN r.end END AS ended
ORDER BY person_id, organisation_type, organisation_id, role, r.start
