// Removes extracts that no later revision took claims from; where one did, it is the one that brought the extract now.
UNWIND $rows AS row
MATCH (s:Source {id: row.id})
OPTIONAL MATCH (later:Kept {keptOf: row.keptOf}) WHERE later.keptRevision > $revision
WITH s, later ORDER BY later.keptRevision
WITH s, head(collect(later)) AS heir
SET heir.keptPresent = false
FOREACH (_ IN CASE WHEN heir IS NULL THEN [1] ELSE [] END | DELETE s)
