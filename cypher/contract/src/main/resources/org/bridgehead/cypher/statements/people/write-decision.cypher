// Keeps a decision, and publishes the revision from which it counts; it takes no claim out, so that what was imported is
// known still.
MATCH (s:Store {id: 'store'})
SET s.revision = s.revision + 1
CREATE (:Revision {number: s.revision, at: $at, reason: 'decision on people', contents: []})
CREATE (d:PersonDecision {number: s.revision, id: toString(s.revision), at: $at})
SET d += $properties
RETURN d.id AS id
