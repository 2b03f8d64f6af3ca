// Withdraws a decision, as a revision.
MATCH (d:PersonDecision {id: $id}) WHERE d.withdrawnAt IS NULL
MATCH (s:Store {id: 'store'})
SET s.revision = s.revision + 1, d.withdrawnAt = $at, d.withdrawnBy = $by
CREATE (:Revision {number: s.revision, at: $at, reason: 'decision on people withdrawn', contents: []})
RETURN s.revision AS revision
