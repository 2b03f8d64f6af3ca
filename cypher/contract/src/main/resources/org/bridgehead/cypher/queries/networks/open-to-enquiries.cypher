// @title Learning networks that accept enquiries and have room
// @description The learning networks alive on the day that accept enquiries and in which fewer
//   open schools lead or are partners than the band's most, with how many could still join.
// @param asOf date required - the day
// @param most integer default=24 - the most schools of the band
// @column networkId string - the network's id
// @column network string - its name
// @column purpose string - what it is for
// @column schools integer - how many schools lead it or are partners
// @column room integer - how many more the band has room for
// @column authorities strings - the names of the authorities of its schools
// @scope country
// @limit 5000
// @timeout 30s
MATCH (network:Network {category: 'learning'})
WHERE toLower(trim(network.acceptsEnquiries)) IN ['yes', 'y', 'true', '1']
  AND coalesce(network.start <= $asOf, true) AND coalesce($asOf < network.end, true)
OPTIONAL MATCH (school:School)-[tie:MEMBER_OF]->(network)
WHERE tie.role IN ['lead', 'partner']
  AND coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
  AND coalesce(school.start <= $asOf, true) AND coalesce($asOf < school.end, true)
WITH network, collect(DISTINCT school) AS members
WHERE size(members) < $most
RETURN network.id AS networkId, network.name AS network, network.purpose AS purpose,
  size(members) AS schools, $most - size(members) AS room,
  COLLECT {
    UNWIND members AS school
    MATCH (school)-[place:IN]->(authority:Authority)
    WHERE coalesce($asOf < place.end, true)
      AND (coalesce(place.start <= $asOf, true) OR place.startBasis = 'first-seen' AND NOT EXISTS {
        MATCH (school)-[sooner:IN]->()
        WHERE sooner <> place AND coalesce(sooner.start < place.start, true)
      })
    RETURN DISTINCT coalesce(authority.name, authority.code) AS name ORDER BY name
  } AS authorities
ORDER BY room DESC, networkId
