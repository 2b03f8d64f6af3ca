// An emptied store is as new.
MATCH (s:Store {id: 'store'})
SET s.state = 'empty', s.revision = 0, s.demonstration = false
REMOVE s.newestDate
