// The later revisions that changed what this one changed.
MATCH (k:Kept {keptRevision: $revision}) WHERE k.keptKind <> 'source'
MATCH (later:Kept {keptOf: k.keptOf}) WHERE later.keptRevision > $revision
RETURN later.keptRevision AS revision, count(DISTINCT k.keptOf) AS elements
ORDER BY revision
