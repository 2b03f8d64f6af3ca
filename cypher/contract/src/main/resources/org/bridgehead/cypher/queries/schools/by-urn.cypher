// @title One school
// @description What the record holds of the school with this URN, and the authority it was in on a
//   date. The earliest authority, where its start is not known, is taken to hold back to the opening.
// @param urn string required - the school's unique reference number
// @param asOf date required - the day whose authority is wanted
// @column urn string - the school's unique reference number
// @column name string - its name
// @column phase string - its phase of education
// @column type string - its type of establishment
// @column status string - its status in the register
// @column region string - its region
// @column town string - its town
// @column postcode string - its postcode
// @column pupils integer - how many pupils it has
// @column opened date - the first day it was open; blank if that is not known
// @column closed date - the first day it was not; blank while it is open
// @column authorityCode string - the code of the authority it was in
// @column authorityName string - that authority's name
// @scope record
// @limit 1
// @timeout 10s
MATCH (school:School {urn: $urn})
WITH school, coalesce(
  head(COLLECT {
    MATCH (school)-[tie:IN]->(authority:Authority)
    WHERE coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
      AND coalesce(school.start <= $asOf, true) AND coalesce($asOf < school.end, true)
      AND coalesce(authority.start <= $asOf, true) AND coalesce($asOf < authority.end, true)
    RETURN authority ORDER BY coalesce(tie.start, date('0001-01-01')) DESC, authority.code LIMIT 1
  }),
  head(COLLECT {
    MATCH (school)-[tie:IN]->(authority:Authority)
    WITH tie, authority
    ORDER BY coalesce(tie.start, date('0001-01-01')), authority.code LIMIT 1
    WHERE tie.startBasis = 'first-seen' AND coalesce($asOf < tie.end, true)
      AND coalesce(school.start <= $asOf, true) AND coalesce($asOf < school.end, true)
      AND coalesce(authority.start <= $asOf, true) AND coalesce($asOf < authority.end, true)
    RETURN authority
  })) AS authority
RETURN school.urn AS urn, school.name AS name, school.phase AS phase, school.type AS type,
  school.status AS status, school.region AS region, school.town AS town,
  school.postcode AS postcode, school.pupils AS pupils, school.start AS opened,
  school.end AS closed, authority.code AS authorityCode, authority.name AS authorityName
