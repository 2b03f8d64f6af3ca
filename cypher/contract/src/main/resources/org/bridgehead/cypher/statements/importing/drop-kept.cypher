// Forgets what elements were before revisions that are too old to be undone.
MATCH (k:Kept) WHERE k.keptRevision <= $upTo
DELETE k
