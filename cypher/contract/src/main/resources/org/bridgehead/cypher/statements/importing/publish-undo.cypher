// Publishes the revision that undoes another.
MATCH (s:Store {id: 'store'})
MATCH (undone:Revision {number: $undone})
SET s.revision = s.revision + 1
SET undone.undoneBy = s.revision
SET s.newestDate = COLLECT { MATCH (x:Source) WHERE x.kind <> 'reference' RETURN max(x.extractDate) }[0]
CREATE (:Revision {number: s.revision, at: $at, reason: $reason, undoes: $undone})
WITH s
CALL () { MATCH (k:Kept {keptRevision: $undone}) DELETE k }
RETURN s.revision AS revision
