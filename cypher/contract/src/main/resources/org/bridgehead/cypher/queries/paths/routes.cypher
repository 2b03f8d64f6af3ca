// @title The shortest routes between two places, one by one
// @description The routes of at most six ties between two places on the day, the shortest first,
//   each through no place twice and each through other places than the rest. A person on the way
//   is shown as a post. A reference for small graphs: it lists every way.
// @param fromLabel string required of=School|Authority|Agency|Network|Person|Activity - what it
//   starts at
// @param fromKey string required - the key of the start: a URN, an authority's code or an id
// @param toLabel string required of=School|Authority|Agency|Network|Person|Activity - what it
//   ends at
// @param toKey string required - the key of the end
// @param most integer default=5 - how many routes
// @param asOf date required - the day
// @column length integer - the number of ties
// @column places strings - the places in order, each as kind and key, a person as a post
// @scope record
// @limit 1000
// @timeout 30s
MATCH (start:School|Authority|Agency|Network|Person|Activity)
WHERE $fromLabel IN labels(start) AND coalesce(start.urn, start.code, start.id) = $fromKey
MATCH (goal:School|Authority|Agency|Network|Person|Activity)
WHERE $toLabel IN labels(goal) AND coalesce(goal.urn, goal.code, goal.id) = $toKey
  AND goal <> start
MATCH path = (start)
  ((a)-[tie:MEMBER_OF|SERVES|BROKERS|FACILITATES|PARTNERS|TOOK_PART_IN]-(b)
    WHERE (type(tie) <> 'MEMBER_OF' OR tie.role IN ['lead', 'partner'])
      AND coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
      AND coalesce(a.start <= $asOf, true) AND coalesce($asOf < a.end, true)
      AND coalesce(b.start <= $asOf, true) AND coalesce($asOf < b.end, true)){1,6}
  (goal)
WITH DISTINCT nodes(path) AS route
WHERE all(place IN route WHERE size([other IN route WHERE other = place]) = 1)
WITH route, [place IN route | CASE WHEN place:Person THEN 'post'
  ELSE toLower(labels(place)[0]) + ' ' + coalesce(place.urn, place.code, place.id) END] AS places
ORDER BY size(route), places LIMIT toInteger(CASE WHEN $most < 0 THEN 0 ELSE $most END)
RETURN size(route) - 1 AS length, places
