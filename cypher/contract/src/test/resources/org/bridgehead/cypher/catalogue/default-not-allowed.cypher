// @title Schools
// @description Schools open on a day.
// @param asOf date default=2026-01-31 of=2026-02-01|2026-03-01 - the day
// @column urn string - the key
// @scope country
// @limit 10
// @timeout 2s
MATCH (school:School)
WHERE school.start <= $asOf
RETURN school.urn AS urn
