// The schools of an authority, and the networks that it or they have to do with.
MATCH (a:Authority {code: $authority})
RETURN
  COLLECT { MATCH (a)<-[i:IN]-(s:School) WHERE i.end IS NULL RETURN s.urn } AS schools,
  COLLECT {
    MATCH (a)-[r:MEMBER_OF {sort: 'membership'}]->(n:Network) RETURN n.id AS id
    UNION
    MATCH (a)-[:BROKERS|FACILITATES]->(n:Network) RETURN n.id AS id
    UNION
    MATCH (a)<-[i:IN]-(:School)-[r:MEMBER_OF {sort: 'membership'}]->(n:Network) WHERE i.end IS NULL RETURN n.id AS id
  } AS networks
