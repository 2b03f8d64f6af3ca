// Keeps a copy of the suppression list, which every import asks.
MATCH (s:Store {id: 'store'})
SET s.suppressed = $lines
