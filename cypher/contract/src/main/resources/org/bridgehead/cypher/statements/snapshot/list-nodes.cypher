// Every node of the tie graph but schools and people. An element is what the ties' ends are called within this reading.
MATCH (n:Authority|Agency|Network|Activity)
RETURN id(n) AS element, labels(n)[0] AS label, coalesce(n.code, n.id) AS key,
  n.name AS name, n.start AS start, n.end AS end, n.category AS category, n.kind AS kind, n.region AS region,
  coalesce(n.purpose, n.practice) AS focus, n.acceptsEnquiries AS acceptsEnquiries
