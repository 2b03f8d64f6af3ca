// @title Schools that opened or closed
// @description The schools whose first day, or the first day on which they were no longer open,
//   lies within two days, both included, and what took the place of those that closed.
// @param from date required - the first day that counts
// @param asOf date required - the last day that counts
// @column on date - the day
// @column event string - opened or closed
// @column urn string - the school's unique reference number
// @column name string - its name
// @column phase string - its phase of education
// @column successors strings - the unique reference numbers of the schools that followed it
// @scope country
// @limit 20000
// @timeout 30s
MATCH (school:School)
WHERE $from <= school.start <= $asOf OR $from <= school.end <= $asOf
UNWIND [['opened', school.start], ['closed', school.end]] AS each
WITH school, each[0] AS event, each[1] AS on
WHERE $from <= on <= $asOf
RETURN on, event, school.urn AS urn, school.name AS name, school.phase AS phase,
  COLLECT {
    MATCH (school)-[:SUCCEEDED_BY]->(follower:School)
    RETURN DISTINCT follower.urn AS followerUrn ORDER BY followerUrn
  } AS successors
ORDER BY on, urn, event
