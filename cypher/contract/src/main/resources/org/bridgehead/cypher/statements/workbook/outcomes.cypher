// What the schools' pupils reached.
MATCH (s:School)-[:REACHED]->(v:Outcome) WHERE s.urn IN $schools
RETURN s.urn AS urn, v.measure AS measure, v.year AS year, v.value AS value, v.cohortSize AS cohort_size
ORDER BY urn, measure, year
