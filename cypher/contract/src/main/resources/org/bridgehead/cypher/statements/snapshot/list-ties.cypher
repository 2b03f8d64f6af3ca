// Every tie between them, but for successions.
MATCH (a)-[r:IN|MEMBER_OF|SERVES|BROKERS|FACILITATES|PARTNERS|TOOK_PART_IN|OF|BORDERS|RESEMBLES]->(b)
RETURN elementId(a) AS from, elementId(b) AS to, type(r) AS type, r.role AS role, r.start AS start, r.end AS end,
  r.startBasis AS startBasis, r.endBasis AS endBasis, r.contradicted AS contradicted, r.claims AS claims
