// @title What a school's pupils reached
// @description The outcomes on record of one school, year by year, with how many pupils each
//   rests on. They say nothing about what brought them about.
// @param urn string required - the school's unique reference number
// @param asOf date required - the day
// @column year integer - the year
// @column measure string - what was measured
// @column value string - the figure as published
// @column pupils integer - how many pupils it rests on
// @scope record
// @limit 1000
// @timeout 30s
MATCH (:School {urn: $urn})-[:REACHED]->(outcome:Outcome)
WHERE outcome.year <= $asOf.year
RETURN outcome.year AS year, outcome.measure AS measure, outcome.value AS value,
  outcome.cohortSize AS pupils
ORDER BY year, measure
