// Takes the store's lock for this transaction and says where it stands.
MATCH (s:Store {id: 'store'})
SET s.lockedAt = $at
REMOVE s.lockedAt
RETURN s.revision AS revision, s.state AS state, s.demonstration AS demonstration
