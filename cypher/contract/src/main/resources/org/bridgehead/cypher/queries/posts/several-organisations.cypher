// @title People with posts at several organisations
// @description Who serves at least so many schools, authorities, agencies or networks on the day,
//   and as what: through such posts practice can travel. Posts are shown; people are not ranked.
// @param asOf date required - the day
// @param least integer default=2 - how many organisations at least
// @column organisations integer - how many organisations
// @column posts strings - each post, as role at organisation
// @column personId string personal - the person's id
// @column personName string personal - the person's name
// @scope country
// @limit 50000
// @timeout 30s
MATCH (person:Person)-[tie:SERVES]->(organisation:School|Authority|Agency|Network)
WHERE coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
  AND coalesce(organisation.start <= $asOf, true) AND coalesce($asOf < organisation.end, true)
  AND coalesce(person.start <= $asOf, true) AND coalesce($asOf < person.end, true)
WITH person, collect(DISTINCT organisation) AS served
WHERE size(served) >= $least
RETURN size(served) AS organisations,
  COLLECT {
    MATCH (person)-[tie:SERVES]->(organisation:School|Authority|Agency|Network)
    WHERE coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
      AND coalesce(organisation.start <= $asOf, true) AND coalesce($asOf < organisation.end, true)
    RETURN DISTINCT toLower(coalesce(tie.role, 'post')) + ' at ' + coalesce(organisation.name,
      organisation.urn, organisation.code, organisation.id) AS post ORDER BY post
  } AS posts,
  person.id AS personId, person.name AS personName
ORDER BY organisations DESC, posts
