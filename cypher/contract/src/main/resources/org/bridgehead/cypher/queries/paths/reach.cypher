// @title What can be reached in so many steps
// @description Every place that practice could reach on the day from one place by at most so many
//   ties, with the fewest that it takes. A reference for small graphs: every place is searched
//   for on its own.
// @param label string required of=School|Authority|Agency|Network|Person|Activity - what it
//   starts at
// @param key string required - the key of the start: a URN, an authority's code or an id
// @param steps integer default=4 - how many ties at most
// @param asOf date required - the day
// @column steps integer - the fewest ties that it takes
// @column label string - School, Authority, Agency, Network, Person or Activity
// @column key string - the key of the place; blank for a person
// @column name string - its name; blank for a person
// @column personId string personal - a person's id; blank for all others
// @scope record
// @limit 10000
// @timeout 30s
MATCH (start:School|Authority|Agency|Network|Person|Activity)
WHERE $label IN labels(start) AND coalesce(start.urn, start.code, start.id) = $key
MATCH path = ANY SHORTEST (start)
  ((a)-[tie:MEMBER_OF|SERVES|BROKERS|FACILITATES|PARTNERS|TOOK_PART_IN]-(b)
    WHERE (type(tie) <> 'MEMBER_OF' OR tie.role IN ['lead', 'partner'])
      AND coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
      AND coalesce(a.start <= $asOf, true) AND coalesce($asOf < a.end, true)
      AND coalesce(b.start <= $asOf, true) AND coalesce($asOf < b.end, true))+
  (place:School|Authority|Agency|Network|Person|Activity)
WHERE place <> start
WITH place, length(path) AS steps
WHERE steps <= $steps
RETURN steps, labels(place)[0] AS label,
  CASE WHEN NOT place:Person THEN coalesce(place.urn, place.code, place.id) END AS key,
  CASE WHEN NOT place:Person THEN place.name END AS name,
  CASE WHEN place:Person THEN place.id END AS personId
ORDER BY steps, label, key
