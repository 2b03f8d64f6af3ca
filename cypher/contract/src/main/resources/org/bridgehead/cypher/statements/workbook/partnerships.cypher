// The agencies that work with the schools, networks or the authority.
MATCH (g:Agency)-[r:PARTNERS]->(o) WHERE (o:Network AND o.id IN $networks OR o:School AND o.urn IN $schools OR o:Authority AND o.code = $authority)
RETURN g.id AS agency_id, toLower(labels(o)[0]) AS partner_type, coalesce(o.urn, o.code, o.id) AS partner_id, r.role AS purpose,
  CASE r.startBasis WHEN 'stated' THEN r.start END AS started, CASE r.endBasis WHEN 'stated' THEN r.end END AS ended
ORDER BY agency_id, partner_type, partner_id, purpose, r.start
