// @title Schools of an authority without a learning network
// @description The schools of an authority, open on the day, that lead or are a partner in no
//   learning network in which another open organisation is too, with the legal groups that they
//   are in. What is not on record may still exist.
// @param authority string required - the authority's three-digit code
// @param asOf date required - the day
// @param independent boolean default=false - whether independent schools are meant too
// @column urn string - the school's unique reference number
// @column name string - its name
// @column phase string - its phase of education
// @column type string - its type of establishment
// @column town string - its town
// @column legalGroups strings - the names of the trusts, federations and sponsors whose group it
//   is in
// @scope authority
// @limit 2000
// @timeout 30s
MATCH (:Authority {code: $authority})<-[place:IN]-(school:School)
WHERE coalesce($asOf < place.end, true)
  AND (coalesce(place.start <= $asOf, true) OR place.startBasis = 'first-seen' AND NOT EXISTS {
    MATCH (school)-[sooner:IN]->()
    WHERE sooner <> place AND coalesce(sooner.start < place.start, true)
  })
  AND coalesce(school.start <= $asOf, true) AND coalesce($asOf < school.end, true)
  AND ($independent OR school.stateFunded)
  AND NOT EXISTS {
    MATCH (school)-[tie:MEMBER_OF]->(network:Network {category: 'learning'})
      <-[their:MEMBER_OF]-(other:School|Authority|Agency)
    WHERE other <> school AND tie.role IN ['lead', 'partner'] AND their.role IN ['lead', 'partner']
      AND coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
      AND coalesce(network.start <= $asOf, true) AND coalesce($asOf < network.end, true)
      AND coalesce(their.start <= $asOf, true) AND coalesce($asOf < their.end, true)
      AND coalesce(other.start <= $asOf, true) AND coalesce($asOf < other.end, true)
  }
WITH DISTINCT school
RETURN school.urn AS urn, school.name AS name, school.phase AS phase, school.type AS type,
  school.town AS town,
  COLLECT {
    MATCH (school)-[tie:MEMBER_OF]->(network:Network {category: 'legal'})
    WHERE coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
      AND coalesce(network.start <= $asOf, true) AND coalesce($asOf < network.end, true)
    RETURN DISTINCT coalesce(network.name, network.id) AS group ORDER BY group
  } AS legalGroups
ORDER BY urn
