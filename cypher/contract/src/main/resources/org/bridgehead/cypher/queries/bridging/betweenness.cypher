// @title Betweenness over pairs of schools
// @description For every node alive on the day, the sum over all pairs of schools open on the day of
//   the share of the pair's shortest routes that lead through the node; each pair counts once, its
//   ends are not between, and parallel ties are one step. A reference for small graphs: it looks for
//   the routes of each pair on its own.
// @param asOf date required - the day
// @column label string - School, Authority, Agency, Network, Person or Activity
// @column key string - the node's key; blank for a person
// @column personId string personal - a person's id; blank for all others
// @column betweenness number - how many pairs of schools have their shortest routes through here
// @scope country
// @limit 10000
// @timeout 60s
CALL () {
  MATCH (node:School|Authority|Agency|Network|Person|Activity)
  WHERE coalesce(node.start <= $asOf, true) AND coalesce($asOf < node.end, true)
  RETURN node, 0.0 AS share
  UNION ALL
  MATCH (one:School), (other:School)
  WHERE one.urn < other.urn
    AND coalesce(one.start <= $asOf, true) AND coalesce($asOf < one.end, true)
    AND coalesce(other.start <= $asOf, true) AND coalesce($asOf < other.end, true)
  MATCH path = ALL SHORTEST (one)
    ((a)-[tie:MEMBER_OF|SERVES|BROKERS|FACILITATES|PARTNERS|TOOK_PART_IN]-(b)
      WHERE (type(tie) <> 'MEMBER_OF' OR tie.role IN ['lead', 'partner'])
        AND coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
        AND coalesce(a.start <= $asOf, true) AND coalesce($asOf < a.end, true)
        AND coalesce(b.start <= $asOf, true) AND coalesce($asOf < b.end, true))+
    (other)
  WITH DISTINCT one, other, nodes(path) AS route
  WITH one, other, collect(route) AS routes
  UNWIND routes AS route
  UNWIND route[1..-1] AS node
  RETURN node, 1.0 / size(routes) AS share
}
WITH node, sum(share) AS betweenness
RETURN labels(node)[0] AS label,
  CASE WHEN NOT node:Person THEN coalesce(node.urn, node.code, node.id) END AS key,
  CASE WHEN node:Person THEN node.id END AS personId, betweenness
ORDER BY betweenness DESC, label, key, personId
