// Every node of the tie graph, without people's names.
MATCH (n:School|Authority|Agency|Network|Person|Activity)
RETURN elementId(n) AS element, labels(n)[0] AS label, coalesce(n.urn, n.code, n.id) AS key,
  CASE WHEN n:Person THEN null ELSE n.name END AS name, n.start AS start, n.end AS end,
  n.category AS category, n.kind AS kind, n.type AS type, n.phase AS phase, n.region AS region,
  n.stateFunded AS stateFunded, n.easting AS easting, n.northing AS northing,
  coalesce(n.purpose, n.practice) AS focus, n.acceptsEnquiries AS acceptsEnquiries
ORDER BY label, key
