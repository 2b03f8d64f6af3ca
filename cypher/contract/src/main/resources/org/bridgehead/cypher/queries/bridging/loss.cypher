// @title What loses every route without one place or post
// @description The schools open on the day that had a route to another open school and have none
//   without a place, and the networks that had one to an open school and have none. A reference
//   for small graphs: each is searched from on its own.
// @param label string required of=School|Authority|Agency|Network|Person|Activity - what is lost
// @param key string required - the key of what is lost: a URN, an authority's code or an id
// @param asOf date required - the day
// @column label string - School or Network
// @column key string - the key of what loses its only route
// @column name string - its name
// @scope record
// @limit 10000
// @timeout 30s
MATCH (lost:School|Authority|Agency|Network|Person|Activity)
WHERE $label IN labels(lost) AND coalesce(lost.urn, lost.code, lost.id) = $key
MATCH (node:School|Network)
WHERE node <> lost
  AND coalesce(node.start <= $asOf, true) AND coalesce($asOf < node.end, true)
  AND EXISTS {
    MATCH ANY SHORTEST (node)
      ((a)-[tie:MEMBER_OF|SERVES|BROKERS|FACILITATES|PARTNERS|TOOK_PART_IN]-(b)
        WHERE (type(tie) <> 'MEMBER_OF' OR tie.role IN ['lead', 'partner'])
          AND coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
          AND coalesce(a.start <= $asOf, true) AND coalesce($asOf < a.end, true)
          AND coalesce(b.start <= $asOf, true) AND coalesce($asOf < b.end, true))+
      (other:School)
    WHERE other <> node
  }
  AND NOT EXISTS {
    MATCH ANY SHORTEST (node)
      ((a)-[tie:MEMBER_OF|SERVES|BROKERS|FACILITATES|PARTNERS|TOOK_PART_IN]-(b)
        WHERE (type(tie) <> 'MEMBER_OF' OR tie.role IN ['lead', 'partner'])
          AND coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
          AND coalesce(a.start <= $asOf, true) AND coalesce($asOf < a.end, true)
          AND coalesce(b.start <= $asOf, true) AND coalesce($asOf < b.end, true)
          AND a <> lost AND b <> lost)+
      (other:School)
    WHERE other <> node
  }
RETURN labels(node)[0] AS label, coalesce(node.urn, node.id) AS key, node.name AS name
ORDER BY label, key
