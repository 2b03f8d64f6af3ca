// @title Learning networks outside the band of size
// @description The learning networks alive on the day in which fewer or more open schools lead or
//   are partners than the band in which networks are known to work, 6 to 24. Outside it they are
//   flagged, never forbidden.
// @param asOf date required - the day
// @param least integer default=6 - the least number of schools of the band
// @param most integer default=24 - the most
// @column networkId string - the network's id
// @column network string - its name
// @column kind string - its kind
// @column schools integer - how many schools lead it or are partners
// @column band string - below or above
// @scope country
// @limit 5000
// @timeout 30s
MATCH (network:Network {category: 'learning'})
WHERE coalesce(network.start <= $asOf, true) AND coalesce($asOf < network.end, true)
WITH network, COUNT {
  MATCH (school:School)-[tie:MEMBER_OF]->(network)
  WHERE tie.role IN ['lead', 'partner']
    AND coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
    AND coalesce(school.start <= $asOf, true) AND coalesce($asOf < school.end, true)
  RETURN DISTINCT school
} AS schools
WHERE schools < $least OR schools > $most
RETURN network.id AS networkId, network.name AS network, network.kind AS kind, schools,
  CASE WHEN schools < $least THEN 'below' ELSE 'above' END AS band
ORDER BY band, schools, networkId
