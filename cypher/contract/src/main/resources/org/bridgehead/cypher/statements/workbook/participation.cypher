// How many adults of the schools took part in the networks.
MATCH (n:Network)-[:COUNTED]->(c:Headcount)<-[:COUNTED]-(s:School) WHERE n.id IN $networks AND s.urn IN $schools
RETURN n.id AS network_id, s.urn AS urn, c.year AS year, c.activeAdults AS active_adults
ORDER BY network_id, urn, year
