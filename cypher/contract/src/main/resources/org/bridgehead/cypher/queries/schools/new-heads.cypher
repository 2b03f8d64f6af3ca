// @title Schools whose head is new
// @description The schools at which a head is known to have started within two days, both
//   included: a declined invitation may be asked again. Only starts that a source states count.
// @param from date required - the first day that counts
// @param asOf date required - the last day that counts
// @column urn string - the school's unique reference number
// @column name string - its name
// @column phase string - its phase of education
// @column since date - the first day of the head
// @column personId string personal - the head's id
// @column personName string personal - the head's name
// @scope country
// @limit 20000
// @timeout 30s
MATCH (school:School)<-[tie:SERVES {sort: 'head'}]-(person:Person)
WHERE $from <= tie.start <= $asOf AND tie.startBasis = 'stated'
  AND coalesce(school.start <= $asOf, true) AND coalesce($asOf < school.end, true)
RETURN school.urn AS urn, school.name AS name, school.phase AS phase, tie.start AS since,
  person.id AS personId, person.name AS personName
ORDER BY since, urn
