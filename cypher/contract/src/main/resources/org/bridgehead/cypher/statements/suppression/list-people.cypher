// Everybody whom the graph holds anything of, in ties, in claims that wait, in decisions and in what undo would put
// back; heads with their names and schools, as a head's id may have been another.
MATCH (p:Person)
OPTIONAL MATCH (p)-[r:SERVES]->(s:School) WHERE r.sort = 'head'
RETURN p.id AS id, CASE WHEN s IS NULL THEN null ELSE p.name END AS name, s.urn AS school
UNION ALL
MATCH (w:WaitingClaim)
UNWIND [[w.fromLabel, w.from], [w.toLabel, w.to]] AS end
WITH end WHERE end[0] = 'Person'
RETURN end[1] AS id, null AS name, null AS school
UNION ALL
MATCH (k:Kept) WHERE k.keptFromLabel = 'PERSON'
RETURN k.keptFrom AS id, k.name AS name, CASE WHEN k.keptSort = 'HEAD' THEN k.keptTo END AS school
UNION ALL
MATCH (d:PersonDecision)
UNWIND [[d.one, d.oneName, d.oneSchool], [d.other, d.otherName, d.otherSchool]] AS end
RETURN end[0] AS id, end[1] AS name, end[2] AS school
UNION ALL
MATCH (k:Kept) WHERE k.keptToLabel = 'PERSON'
RETURN k.keptTo AS id, null AS name, null AS school
