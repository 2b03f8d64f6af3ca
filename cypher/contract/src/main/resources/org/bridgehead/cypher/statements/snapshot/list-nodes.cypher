// Every node of the tie graph but people. An element is what the ties' ends are called within this reading.
MATCH (n:School|Authority|Agency|Network|Activity)
RETURN id(n) AS element, labels(n)[0] AS label, coalesce(n.urn, n.code, n.id) AS key,
  n.name AS name, n.start AS start, n.end AS end,
  n.category AS category, n.kind AS kind, n.type AS type, n.phase AS phase, n.region AS region,
  n.stateFunded AS stateFunded, n.easting AS easting, n.northing AS northing,
  coalesce(n.purpose, n.practice) AS focus, n.acceptsEnquiries AS acceptsEnquiries
