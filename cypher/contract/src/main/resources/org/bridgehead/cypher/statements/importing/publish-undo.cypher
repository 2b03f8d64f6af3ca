// Publishes the revision that undoes another.
MATCH (s:Store {id: 'store'})
MATCH (undone:Revision {number: $undone})
SET undone.undoneBy = $number, s.revision = $number
SET s.newestDate = COLLECT { MATCH (x:Source) WHERE x.kind <> 'reference' RETURN max(x.extractDate) }[0]
CREATE (:Revision {number: $number, at: $at, reason: $reason, undoes: $undone})
WITH s
CALL () { MATCH (k:Kept {keptRevision: $undone}) DELETE k }
RETURN s.revision AS revision
