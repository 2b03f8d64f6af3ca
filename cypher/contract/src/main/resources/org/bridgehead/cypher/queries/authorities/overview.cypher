// @title What is on record of each authority
// @description For each authority alive on the day, how many open state-funded schools it has,
//   and how many of them are lead or partner in a learning network, in a legal group, have a post
//   on record, and took part in an activity up to the day.
// @param asOf date required - the day
// @column code string - the authority's three-digit code
// @column name string - its name
// @column schools integer - how many open state-funded schools it has
// @column inLearningNetwork integer - how many are in a learning network
// @column inLegalGroup integer - how many are in a trust, federation or sponsor's group
// @column withPost integer - how many have a post on record
// @column withActivity integer - how many took part in an activity
// @scope country
// @limit 1000
// @timeout 30s
MATCH (authority:Authority)
WHERE coalesce(authority.start <= $asOf, true) AND coalesce($asOf < authority.end, true)
OPTIONAL MATCH (authority)<-[place:IN]-(school:School)
WHERE school.stateFunded
  AND coalesce(school.start <= $asOf, true) AND coalesce($asOf < school.end, true)
  AND coalesce($asOf < place.end, true)
  AND (coalesce(place.start <= $asOf, true) OR place.startBasis = 'first-seen' AND NOT EXISTS {
    MATCH (school)-[sooner:IN]->()
    WHERE sooner <> place AND coalesce(sooner.start < place.start, true)
  })
WITH DISTINCT authority, school
WITH authority, school,
  EXISTS {
    MATCH (school)-[tie:MEMBER_OF]->(network:Network {category: 'learning'})
    WHERE tie.role IN ['lead', 'partner']
      AND coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
      AND coalesce(network.start <= $asOf, true) AND coalesce($asOf < network.end, true)
  } AS learning,
  EXISTS {
    MATCH (school)-[tie:MEMBER_OF]->(network:Network {category: 'legal'})
    WHERE tie.role IN ['lead', 'partner']
      AND coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
      AND coalesce(network.start <= $asOf, true) AND coalesce($asOf < network.end, true)
  } AS legal,
  EXISTS {
    MATCH (school)<-[tie:SERVES]-(person:Person)
    WHERE coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
      AND coalesce(person.start <= $asOf, true) AND coalesce($asOf < person.end, true)
  } AS post,
  EXISTS {
    MATCH (school)-[:TOOK_PART_IN]->(activity:Activity)
    WHERE activity.start <= $asOf
  } AS activity
RETURN authority.code AS code, authority.name AS name, count(school) AS schools,
  count(CASE WHEN learning THEN 1 END) AS inLearningNetwork,
  count(CASE WHEN legal THEN 1 END) AS inLegalGroup,
  count(CASE WHEN post THEN 1 END) AS withPost,
  count(CASE WHEN activity THEN 1 END) AS withActivity
ORDER BY code
