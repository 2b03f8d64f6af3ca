// Every person that the graph holds anything of, in ties, in claims that wait and in what undo would put back.
MATCH (p:Person)
RETURN p.id AS id
UNION
MATCH (w:WaitingClaim)
UNWIND [[w.fromLabel, w.from], [w.toLabel, w.to]] AS end
WITH end WHERE end[0] = 'Person'
RETURN end[1] AS id
UNION
MATCH (k:Kept)
UNWIND [[k.keptFromLabel, k.keptFrom], [k.keptToLabel, k.keptTo]] AS end
WITH end WHERE end[0] = 'PERSON'
RETURN end[1] AS id
