// Every tie between them, but for posts and for successions of schools; all that say the same in one row, with their
// ends side by side. Asked for one by one, their properties would take twice as long.
MATCH (a)-[r:IN|MEMBER_OF|BROKERS|FACILITATES|PARTNERS|TOOK_PART_IN|OF|BORDERS|RESEMBLES|SUCCEEDED_BY|AVOIDS|TRAVELS]->(b)
WHERE NOT (r:SUCCEEDED_BY AND a:School)
WITH type(r) AS type, properties(r) AS said, id(a) AS from, id(b) AS to
RETURN type, said, collect(from) AS from, collect(to) AS to
