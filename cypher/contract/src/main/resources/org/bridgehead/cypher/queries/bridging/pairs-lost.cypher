// @title How many pairs of schools lose their route without one place or post
// @description Of all pairs of schools open on the day, the lost place aside: how many have a
//   route, and how many of these have none without the place. A reference for small graphs: the
//   routes of each pair are looked for on their own.
// @param label string required of=School|Authority|Agency|Network|Person|Activity - what is lost
// @param key string required - the key of what is lost: a URN, an authority's code or an id
// @param asOf date required - the day
// @column pairs integer - how many pairs have a route
// @column lost integer - how many of them have none without the place
// @scope record
// @limit 1
// @timeout 60s
MATCH (lost:School|Authority|Agency|Network|Person|Activity)
WHERE $label IN labels(lost) AND coalesce(lost.urn, lost.code, lost.id) = $key
MATCH (one:School), (other:School)
WHERE one.urn < other.urn AND one <> lost AND other <> lost
  AND EXISTS {
    MATCH ANY SHORTEST (one)
      ((a)-[tie:MEMBER_OF|SERVES|BROKERS|FACILITATES|PARTNERS|TOOK_PART_IN]-(b)
        WHERE (type(tie) <> 'MEMBER_OF' OR tie.role IN ['lead', 'partner'])
          AND coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
          AND coalesce(a.start <= $asOf, true) AND coalesce($asOf < a.end, true)
          AND coalesce(b.start <= $asOf, true) AND coalesce($asOf < b.end, true))+
      (other)
  }
WITH one, other, EXISTS {
  MATCH ANY SHORTEST (one)
    ((a)-[tie:MEMBER_OF|SERVES|BROKERS|FACILITATES|PARTNERS|TOOK_PART_IN]-(b)
      WHERE (type(tie) <> 'MEMBER_OF' OR tie.role IN ['lead', 'partner'])
        AND coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
        AND coalesce(a.start <= $asOf, true) AND coalesce($asOf < a.end, true)
        AND coalesce(b.start <= $asOf, true) AND coalesce($asOf < b.end, true)
        AND a <> lost AND b <> lost)+
    (other)
} AS stays
RETURN count(*) AS pairs, count(CASE WHEN NOT stays THEN 1 END) AS lost
