// @title Schools
// @description Schools open on a day.
// @param asOf date required - the day
// @param authority string required - a code
// @column urn string - the key
// @scope authority
// @limit 10
// @timeout 2s
MATCH (school:School)
WHERE school.start <= $asOf
  AND school.code = $authority
RETURN school.urn AS urn
