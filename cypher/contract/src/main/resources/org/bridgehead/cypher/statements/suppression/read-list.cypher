// The graph's copy of the suppression list.
MATCH (s:Store {id: 'store'})
RETURN coalesce(s.suppressed, []) AS lines
