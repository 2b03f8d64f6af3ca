// Who facilitates the networks or the authority.
MATCH (f)-[r:FACILITATES]->(o) WHERE (o:Network AND o.id IN $networks OR o:School AND o.urn IN $schools OR o:Authority AND o.code = $authority)
RETURN toLower(labels(f)[0]) AS facilitator_type, coalesce(f.urn, f.code, f.id) AS facilitator_id, toLower(labels(o)[0]) AS of_type, coalesce(o.urn, o.code, o.id) AS of_id,
  CASE r.startBasis WHEN 'stated' THEN r.start END AS started, CASE r.endBasis WHEN 'stated' THEN r.end END AS ended
ORDER BY facilitator_type, facilitator_id, of_type, of_id, r.start
