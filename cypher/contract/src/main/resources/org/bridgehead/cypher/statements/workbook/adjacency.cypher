// The authorities that it borders.
MATCH (a:Authority {code: $authority})-[r:BORDERS]-()
RETURN startNode(r).code AS authority_code, endNode(r).code AS neighbour_code
ORDER BY authority_code, neighbour_code
