// Removes extracts that no later revision took claims from.
UNWIND $rows AS row
MATCH (s:Source {id: row.id})
WHERE NOT EXISTS { MATCH (later:Kept {keptOf: row.keptOf}) WHERE later.keptRevision > $revision }
DELETE s
