// @title Activities of networks by year
// @description For each network and year up to the day, how many of its activities are on record
//   and how many different parties took part. None on record is not none held.
// @param asOf date required - the day
// @column networkId string - the network's id
// @column network string - its name
// @column year integer - the year
// @column activities integer - how many activities
// @column parties integer - how many schools, networks, authorities, agencies and people took
//   part
// @scope country
// @limit 20000
// @timeout 30s
MATCH (network:Network)<-[:OF]-(activity:Activity)
WHERE activity.start <= $asOf
OPTIONAL MATCH (party)-[:TOOK_PART_IN]->(activity)
RETURN network.id AS networkId, network.name AS network, activity.start.year AS year,
  count(DISTINCT activity) AS activities, count(DISTINCT party) AS parties
ORDER BY networkId, year
