// @title Who joined and left networks between two days
// @description For each network whose members are not the same on both days: how many schools,
//   authorities and agencies lead it or are partners on each, and how many joined and left. One
//   that lives on one day only counts as none on the other. A reference for the change between
//   two days.
// @param from date required - the day before
// @param asOf date required - the day after
// @column networkId string - the network's id
// @column network string - its name
// @column category string - learning or legal
// @column before integer - how many members on the day before
// @column after integer - how many on the day after
// @column joined integer - how many only after
// @column left integer - how many only before
// @scope country
// @limit 20000
// @timeout 30s
MATCH (member:School|Authority|Agency)-[tie:MEMBER_OF]->(network:Network)
WHERE tie.role IN ['lead', 'partner']
WITH network, member,
  max(CASE WHEN coalesce(tie.start <= $from, true) AND coalesce($from < tie.end, true)
    AND coalesce(member.start <= $from, true) AND coalesce($from < member.end, true)
    AND coalesce(network.start <= $from, true) AND coalesce($from < network.end, true)
    THEN 1 ELSE 0 END) AS earlier,
  max(CASE WHEN coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
    AND coalesce(member.start <= $asOf, true) AND coalesce($asOf < member.end, true)
    AND coalesce(network.start <= $asOf, true) AND coalesce($asOf < network.end, true)
    THEN 1 ELSE 0 END) AS later
WITH network, sum(earlier) AS before, sum(later) AS after,
  sum(CASE WHEN later > earlier THEN 1 ELSE 0 END) AS joined,
  sum(CASE WHEN earlier > later THEN 1 ELSE 0 END) AS left
WHERE joined > 0 OR left > 0
RETURN network.id AS networkId, network.name AS network, network.category AS category, before,
  after, joined, left
ORDER BY joined + left DESC, networkId
