// @title Schools
// @description Schools open on a day.
// @param asOf date required - the day
// @column urn string - the key
// @scope country
// @limit 10
// @timeout 2s

// not a parameter: $none
MATCH (school:School) /* nor $this,
  nor $that */ WHERE school.start <= $asOf // nor $here
  AND school.name <> 'it\'s $neither; nor' AND school.name <> "it's \"$not\";" AND school.`$nor;` IS NULL
RETURN school.urn AS urn
