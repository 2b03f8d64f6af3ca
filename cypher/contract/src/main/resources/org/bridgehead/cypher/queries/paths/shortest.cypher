// @title The shortest routes between two places
// @description How many ties the shortest route between two nodes takes on the day, and how many
//   such routes there are: routes through the same nodes are one. One row, also where there is no
//   route. A reference for small graphs: it lists every shortest route.
// @param fromLabel string required of=School|Authority|Agency|Network|Person|Activity - what it starts at
// @param fromKey string required - the key of the start: a URN, an authority's code or an id
// @param toLabel string required of=School|Authority|Agency|Network|Person|Activity - what it ends at
// @param toKey string required - the key of the end
// @param asOf date required - the day
// @column length integer - the number of ties; blank if there is no route
// @column routes integer - the number of shortest routes; 0 if there is none
// @scope record
// @limit 1
// @timeout 30s
MATCH (start:School|Authority|Agency|Network|Person|Activity)
WHERE $fromLabel IN labels(start) AND coalesce(start.urn, start.code, start.id) = $fromKey
  AND coalesce(start.start <= $asOf, true) AND coalesce($asOf < start.end, true)
MATCH (goal:School|Authority|Agency|Network|Person|Activity)
WHERE $toLabel IN labels(goal) AND coalesce(goal.urn, goal.code, goal.id) = $toKey
MATCH path = ALL SHORTEST (start)
  ((a)-[tie:MEMBER_OF|SERVES|BROKERS|FACILITATES|PARTNERS|TOOK_PART_IN]-(b)
    WHERE (type(tie) <> 'MEMBER_OF' OR tie.role IN ['lead', 'partner'])
      AND coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
      AND coalesce(a.start <= $asOf, true) AND coalesce($asOf < a.end, true)
      AND coalesce(b.start <= $asOf, true) AND coalesce($asOf < b.end, true))*
  (goal)
RETURN min(length(path)) AS length, count(DISTINCT nodes(path)) AS routes
