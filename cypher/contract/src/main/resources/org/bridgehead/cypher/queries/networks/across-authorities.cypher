// @title Networks that span several authorities
// @description Networks in which open schools of at least so many authorities lead or are
//   partners on the day, the widest first: learning networks, or the legal groups, such as
//   trusts.
// @param asOf date required - the day
// @param category string default=learning of=learning|legal - which networks
// @param least integer default=2 - how many authorities at least
// @column networkId string - the network's id
// @column network string - its name
// @column kind string - its kind
// @column authorities integer - how many authorities
// @column schools integer - how many schools
// @column names strings - the names of the authorities
// @scope country
// @limit 20000
// @timeout 30s
MATCH (school:School)-[tie:MEMBER_OF]->(network:Network {category: $category})
WHERE tie.role IN ['lead', 'partner']
  AND coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
  AND coalesce(network.start <= $asOf, true) AND coalesce($asOf < network.end, true)
  AND coalesce(school.start <= $asOf, true) AND coalesce($asOf < school.end, true)
WITH DISTINCT network, school
MATCH (school)-[place:IN]->(authority:Authority)
WHERE coalesce($asOf < place.end, true)
  AND (coalesce(place.start <= $asOf, true) OR place.startBasis = 'first-seen' AND NOT EXISTS {
    MATCH (school)-[sooner:IN]->()
    WHERE sooner <> place AND coalesce(sooner.start < place.start, true)
  })
WITH network, authority, count(DISTINCT school) AS members ORDER BY authority.name
WITH network, count(*) AS authorities, sum(members) AS schools,
  collect(coalesce(authority.name, authority.code)) AS names
WHERE authorities >= $least
RETURN network.id AS networkId, network.name AS network, network.kind AS kind, authorities, schools,
  names
ORDER BY authorities DESC, schools DESC, networkId
