// Every post, in the same form: there are three times as many as of all other ties, so that they are read beside them.
MATCH (a)-[r:SERVES]->(b)
WITH properties(r) AS said, id(a) AS from, id(b) AS to
RETURN 'SERVES' AS type, said, collect(from) AS from, collect(to) AS to
