// From here until the revision is published the store is not to be read.
MATCH (s:Store {id: 'store'})
SET s.state = 'loading'
