// The authorities that are like it.
MATCH (a:Authority {code: $authority})-[r:RESEMBLES]->(b)
RETURN a.code AS authority_code, r.rank AS rank, b.code AS neighbour_code
ORDER BY rank
