// Whom not to bring together with the schools.
MATCH (s:School)-[r:AVOIDS]->(o) WHERE s.urn IN $schools OR o.urn IN $schools
RETURN s.urn AS urn, toLower(labels(o)[0]) AS other_type, coalesce(o.urn, o.code, o.id) AS other_id, r.note AS reason,
  CASE r.startBasis WHEN 'stated' THEN r.start END AS started, CASE r.endBasis WHEN 'stated' THEN r.end END AS ended
ORDER BY urn, other_type, other_id, r.start
