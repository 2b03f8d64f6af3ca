// The one node that says which revision is published.
MERGE (s:Store {id: 'store'}) ON CREATE SET s.revision = 0, s.state = 'empty', s.demonstration = false;
