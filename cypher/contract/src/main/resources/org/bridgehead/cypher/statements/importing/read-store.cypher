// Where the store stands.
MATCH (s:Store {id: 'store'})
RETURN s.revision AS revision, s.state AS state, s.demonstration AS demonstration, s.newestDate AS newestDate
