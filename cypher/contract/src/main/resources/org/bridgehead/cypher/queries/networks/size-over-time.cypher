// @title The size of one network over time
// @description How many open schools, authorities and agencies led a network or were partners in
//   it on the day, and on the same day of the years before.
// @param networkId string required - the network's id
// @param asOf date required - the day
// @param years integer default=10 - how many years back
// @column on date - the day
// @column alive boolean - whether the network was there
// @column schools integer - how many schools
// @column others integer - how many authorities and agencies
// @scope record
// @limit 200
// @timeout 30s
MATCH (network:Network {id: $networkId})
UNWIND range(0, CASE WHEN $years > 100 THEN 100 ELSE $years END) AS ago
WITH network, $asOf - duration({years: ago}) AS on
WITH network, on, coalesce(network.start <= on, true) AND coalesce(on < network.end, true) AS alive
RETURN on, alive,
  COUNT {
    MATCH (member:School)-[tie:MEMBER_OF]->(network)
    WHERE alive AND tie.role IN ['lead', 'partner']
      AND coalesce(tie.start <= on, true) AND coalesce(on < tie.end, true)
      AND coalesce(member.start <= on, true) AND coalesce(on < member.end, true)
    RETURN DISTINCT member
  } AS schools,
  COUNT {
    MATCH (member:Authority|Agency)-[tie:MEMBER_OF]->(network)
    WHERE alive AND tie.role IN ['lead', 'partner']
      AND coalesce(tie.start <= on, true) AND coalesce(on < tie.end, true)
      AND coalesce(member.start <= on, true) AND coalesce(on < member.end, true)
    RETURN DISTINCT member
  } AS others
ORDER BY on
