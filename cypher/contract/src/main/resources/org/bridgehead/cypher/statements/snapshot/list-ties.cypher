// Every tie between them, but for successions of schools; all that say the same in one row, with their ends side by side.
// The rank of a likeness and the minutes of a journey stand where others have their role.
MATCH (a)-[r:IN|MEMBER_OF|SERVES|BROKERS|FACILITATES|PARTNERS|TOOK_PART_IN|OF|BORDERS|RESEMBLES|SUCCEEDED_BY|AVOIDS|TRAVELS]->(b)
WHERE NOT (r:SUCCEEDED_BY AND a:School)
WITH type(r) AS type, coalesce(r.role, toString(r.rank), toString(r.minutes)) AS role, r.start AS start, r.end AS end,
  r.startBasis AS startBasis, r.endBasis AS endBasis, r.contradicted AS contradicted, r.claims AS claims,
  id(a) AS from, id(b) AS to
RETURN type, role, start, end, startBasis, endBasis, contradicted, claims, collect(from) AS from, collect(to) AS to
