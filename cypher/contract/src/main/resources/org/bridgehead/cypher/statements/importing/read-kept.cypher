// What elements were before a revision.
MATCH (k:Kept {keptRevision: $revision})
RETURN properties(k) AS properties
