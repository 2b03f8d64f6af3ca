// @title Adults who took part in networks
// @description How many adults of how many schools took part in each network, year by year up to
//   that of the day, as far as it was counted.
// @param asOf date required - the day
// @column networkId string - the network's id
// @column network string - its name
// @column year integer - the year
// @column schools integer - how many schools were counted
// @column adults integer - how many adults of them took part
// @scope country
// @limit 20000
// @timeout 30s
MATCH (network:Network)-[:COUNTED]->(headcount:Headcount)<-[:COUNTED]-(school:School)
WHERE headcount.year <= $asOf.year
RETURN network.id AS networkId, network.name AS network, headcount.year AS year,
  count(DISTINCT school) AS schools, sum(headcount.activeAdults) AS adults
ORDER BY networkId, year
