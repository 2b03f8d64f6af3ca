// Publishes the revision of an erasure: when, why and by which key, and nothing of whom it concerned.
MATCH (s:Store {id: 'store'})
SET s.revision = s.revision + 1
CREATE (:Revision {number: s.revision, at: $at, reason: 'erasure', why: $why, by: $by})
RETURN s.revision AS revision
