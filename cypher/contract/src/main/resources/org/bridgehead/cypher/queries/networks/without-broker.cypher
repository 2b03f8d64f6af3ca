// @title Learning networks that nobody brokers or facilitates
// @description The learning networks alive on the day with no broker and no facilitator on record
//   then, and since when the last of them has been gone: a post to fill, or one that nobody
//   recorded.
// @param asOf date required - the day
// @column networkId string - the network's id
// @column network string - its name
// @column kind string - its kind
// @column vacantSince date - the end of the last such tie; blank if there never was one on record
// @column hadRole string - what the last of them was: broker or facilitator
// @column schools integer - how many open schools lead it or are partners
// @scope country
// @limit 5000
// @timeout 30s
MATCH (network:Network {category: 'learning'})
WHERE coalesce(network.start <= $asOf, true) AND coalesce($asOf < network.end, true)
  AND NOT EXISTS {
    MATCH (network)<-[tie:BROKERS|FACILITATES]-(other)
    WHERE coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
      AND coalesce(other.start <= $asOf, true) AND coalesce($asOf < other.end, true)
  }
WITH network,
  head(COLLECT {
    MATCH (network)<-[tie:BROKERS|FACILITATES]-()
    WHERE tie.end <= $asOf
    RETURN tie ORDER BY tie.end DESC, type(tie) LIMIT 1
  }) AS latest,
  COUNT {
    MATCH (school:School)-[tie:MEMBER_OF]->(network)
    WHERE tie.role IN ['lead', 'partner']
      AND coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
      AND coalesce(school.start <= $asOf, true) AND coalesce($asOf < school.end, true)
    RETURN DISTINCT school
  } AS schools
RETURN network.id AS networkId, network.name AS network, network.kind AS kind,
  latest.end AS vacantSince,
  CASE type(latest) WHEN 'BROKERS' THEN 'broker' WHEN 'FACILITATES' THEN 'facilitator' END AS hadRole,
  schools
ORDER BY vacantSince, networkId
