// Every school, thousands to a row with their properties side by side.
MATCH (n:School)
WITH id(n) / 4096 AS part, collect(n) AS schools
RETURN [n IN schools | id(n)] AS element, [n IN schools | n.urn] AS key, [n IN schools | n.name] AS name,
  [n IN schools | n.start] AS start, [n IN schools | n.end] AS end, [n IN schools | n.type] AS type,
  [n IN schools | n.phase] AS phase, [n IN schools | n.region] AS region, [n IN schools | n.stateFunded] AS stateFunded,
  [n IN schools | n.easting] AS easting, [n IN schools | n.northing] AS northing
