// @title The ladder of isolation
// @description For each school open on the day its rung. 'no link on record': no tie leads, over any
//   number of steps, to another open school, authority or agency. 'no network on record': one does,
//   but no membership counts; one counts where another open organisation is lead or partner too.
//   'own group only': only memberships of legal groups count. 'networked': one of a learning network
//   does. A reference for small graphs: every school is searched from on its own.
// @param asOf date required - the day
// @column urn string - the school's unique reference number
// @column rung string - no link on record, no network on record, own group only, or networked
// @column networks strings - the ids of the networks whose membership counts
// @scope country
// @limit 10000
// @timeout 30s
MATCH (school:School)
WHERE coalesce(school.start <= $asOf, true) AND coalesce($asOf < school.end, true)
OPTIONAL MATCH (school)-[tie:MEMBER_OF]->(network:Network)
WHERE tie.role IN ['lead', 'partner']
  AND coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
  AND coalesce(network.start <= $asOf, true) AND coalesce($asOf < network.end, true)
  AND EXISTS {
    MATCH (other:School|Authority|Agency)-[their:MEMBER_OF]->(network)
    WHERE other <> school AND their.role IN ['lead', 'partner']
      AND coalesce(their.start <= $asOf, true) AND coalesce($asOf < their.end, true)
      AND coalesce(other.start <= $asOf, true) AND coalesce($asOf < other.end, true)
  }
WITH DISTINCT school, network ORDER BY network.id
WITH school, collect(network) AS counted
RETURN school.urn AS urn,
  CASE
    WHEN NOT EXISTS {
      MATCH ANY SHORTEST (school)
        ((a)-[tie:MEMBER_OF|SERVES|BROKERS|FACILITATES|PARTNERS|TOOK_PART_IN]-(b)
          WHERE (type(tie) <> 'MEMBER_OF' OR tie.role IN ['lead', 'partner'])
            AND coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
            AND coalesce(a.start <= $asOf, true) AND coalesce($asOf < a.end, true)
            AND coalesce(b.start <= $asOf, true) AND coalesce($asOf < b.end, true))+
        (other:School|Authority|Agency)
      WHERE other <> school
    } THEN 'no link on record'
    WHEN size(counted) = 0 THEN 'no network on record'
    WHEN any(network IN counted WHERE network.category = 'learning') THEN 'networked'
    ELSE 'own group only'
  END AS rung,
  [network IN counted | network.id] AS networks
ORDER BY urn
