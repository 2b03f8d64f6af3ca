// @title Schools in an area that a network serves that did not join it
// @description The schools of an authority, open on the day, with each learning network that
//   serves the authority and of which the school is no member in any role.
// @param authority string required - the authority's three-digit code
// @param asOf date required - the day
// @column urn string - the school's unique reference number
// @column name string - its name
// @column phase string - its phase of education
// @column networkId string - the network's id
// @column network string - its name
// @column offeredSince date - since when the network serves the authority; blank if that is not
//   known
// @scope authority
// @limit 5000
// @timeout 30s
MATCH (authority:Authority {code: $authority})-[offer:MEMBER_OF {role: 'served'}]->
  (network:Network {category: 'learning'})
WHERE coalesce(offer.start <= $asOf, true) AND coalesce($asOf < offer.end, true)
  AND coalesce(network.start <= $asOf, true) AND coalesce($asOf < network.end, true)
WITH authority, network, min(offer.start) AS offeredSince
MATCH (authority)<-[place:IN]-(school:School)
WHERE coalesce($asOf < place.end, true)
  AND (coalesce(place.start <= $asOf, true) OR place.startBasis = 'first-seen' AND NOT EXISTS {
    MATCH (school)-[sooner:IN]->()
    WHERE sooner <> place AND coalesce(sooner.start < place.start, true)
  })
  AND coalesce(school.start <= $asOf, true) AND coalesce($asOf < school.end, true)
  AND NOT EXISTS {
    MATCH (school)-[tie:MEMBER_OF]->(network)
    WHERE coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
  }
RETURN DISTINCT school.urn AS urn, school.name AS name, school.phase AS phase,
  network.id AS networkId, network.name AS network, offeredSince
ORDER BY urn, networkId
