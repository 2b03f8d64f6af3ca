// @title Neighbouring authorities that share no learning network
// @description The pairs of authorities alive on the day that share a border and have no learning
//   network on record that schools of both, or the authorities themselves, lead or are partners
//   in.
// @param asOf date required - the day
// @column a string - the code of the one authority, the lower of the two
// @column nameA string - its name
// @column b string - the code of the other
// @column nameB string - its name
// @column sameRegion boolean - whether both lie in one region; blank if that is not known
// @scope country
// @limit 5000
// @timeout 30s
MATCH (party:School|Authority)-[tie:MEMBER_OF]->(network:Network {category: 'learning'})
WHERE tie.role IN ['lead', 'partner']
  AND coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
  AND coalesce(network.start <= $asOf, true) AND coalesce($asOf < network.end, true)
  AND coalesce(party.start <= $asOf, true) AND coalesce($asOf < party.end, true)
WITH DISTINCT network, party
WITH network, CASE WHEN party:Authority THEN party.code ELSE
  head(COLLECT {
    MATCH (party)-[place:IN]->(authority:Authority)
    WHERE coalesce($asOf < place.end, true)
      AND (coalesce(place.start <= $asOf, true) OR place.startBasis = 'first-seen' AND NOT EXISTS {
        MATCH (party)-[sooner:IN]->()
        WHERE sooner <> place AND coalesce(sooner.start < place.start, true)
      })
    RETURN authority.code LIMIT 1
  }) END AS code
WITH network, collect(DISTINCT code) AS codes
UNWIND codes AS a
UNWIND codes AS b
WITH a, b
WHERE a < b
WITH collect(DISTINCT a + ' ' + b) AS linked
MATCH (one:Authority)-[:BORDERS]-(other:Authority)
WHERE one.code < other.code AND NOT one.code + ' ' + other.code IN linked
  AND coalesce(one.start <= $asOf, true) AND coalesce($asOf < one.end, true)
  AND coalesce(other.start <= $asOf, true) AND coalesce($asOf < other.end, true)
RETURN DISTINCT one.code AS a, one.name AS nameA, other.code AS b, other.name AS nameB,
  one.region = other.region AS sameRegion
ORDER BY a, b
