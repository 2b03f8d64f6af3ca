// The networks that a school has or had to do with.
MATCH (s:School {urn: $urn})
RETURN COLLECT {
  MATCH (s)-[:MEMBER_OF {sort: 'membership'}]->(n:Network) RETURN n.id AS id
  UNION
  MATCH (s)-[:TOOK_PART_IN]->(:Activity)-[:OF]->(n:Network) RETURN n.id AS id
} AS networks
