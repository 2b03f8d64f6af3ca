// @title What a school came from and what became of it
// @description The schools that a school followed and those that followed it, step by step, up to
//   20 steps either way, the earliest first.
// @param urn string required - the school's unique reference number
// @param asOf date required - the day
// @column steps integer - how many successions away; below 0 for those before it, 0 for itself
// @column urn string - the unique reference number
// @column name string - the name
// @column opened date - the first day it was open; blank if that is not known
// @column closed date - the first day it was not; blank while it is open
// @column open boolean - whether it was open on the day
// @scope record
// @limit 500
// @timeout 30s
MATCH (school:School {urn: $urn})
CALL (school) {
  MATCH before = (other:School)-[:SUCCEEDED_BY*0..20]->(school)
  RETURN other, -length(before) AS away
  UNION
  MATCH after = (school)-[:SUCCEEDED_BY*1..20]->(other:School)
  RETURN other, length(after) AS away
}
WITH other, away ORDER BY abs(away)
WITH other, head(collect(away)) AS steps
RETURN steps, other.urn AS urn, other.name AS name, other.start AS opened, other.end AS closed,
  coalesce(other.start <= $asOf, true) AND coalesce($asOf < other.end, true) AS open
ORDER BY steps, urn
