// @title Schools
// @description Schools open on a day.
// @param asOf date required - the day
// @column urn string - the key
// @scope country
// @limit 10
// @timeout 2s
MATCH (school:School)
WHERE school.start <= $asOf
set school.name = 'x'
RETURN school.urn AS urn
