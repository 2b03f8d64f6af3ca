// @title What became of the networks of each programme
// @description For each programme and cohort, how many learning networks it started by the day,
//   how many are alive on it, and how many open schools lead them or are partners.
// @param asOf date required - the day
// @column programme string - what started the networks
// @column cohort string - which intake of it; blank if it has none
// @column started integer - how many networks started by the day
// @column alive integer - how many of them are alive on it
// @column schools integer - how many open schools lead the living ones or are partners
// @scope country
// @limit 2000
// @timeout 30s
MATCH (network:Network {category: 'learning'})
WHERE network.programme IS NOT NULL AND coalesce(network.start <= $asOf, true)
WITH network, coalesce($asOf < network.end, true) AS lives
OPTIONAL MATCH (school:School)-[tie:MEMBER_OF]->(network)
WHERE lives AND tie.role IN ['lead', 'partner']
  AND coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
  AND coalesce(school.start <= $asOf, true) AND coalesce($asOf < school.end, true)
RETURN network.programme AS programme, network.cohort AS cohort,
  count(DISTINCT network) AS started, count(DISTINCT CASE WHEN lives THEN network END) AS alive,
  count(DISTINCT school) AS schools
ORDER BY programme, cohort
