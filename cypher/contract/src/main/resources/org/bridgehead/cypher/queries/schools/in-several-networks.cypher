// @title Schools in several learning networks
// @description The schools, open on the day, that lead or are a partner in at least so many
//   learning networks: practice can travel through them from one to another.
// @param asOf date required - the day
// @param least integer default=2 - how many networks at least
// @column urn string - the school's unique reference number
// @column name string - its name
// @column phase string - its phase of education
// @column networks strings - the names of the learning networks
// @column count integer - how many there are
// @scope country
// @limit 5000
// @timeout 30s
MATCH (school:School)-[tie:MEMBER_OF]->(network:Network {category: 'learning'})
WHERE tie.role IN ['lead', 'partner']
  AND coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
  AND coalesce(school.start <= $asOf, true) AND coalesce($asOf < school.end, true)
  AND coalesce(network.start <= $asOf, true) AND coalesce($asOf < network.end, true)
WITH DISTINCT school, network ORDER BY network.name, network.id
WITH school, collect(coalesce(network.name, network.id)) AS networks
WHERE size(networks) >= $least
RETURN school.urn AS urn, school.name AS name, school.phase AS phase, networks,
  size(networks) AS count
ORDER BY count DESC, urn
