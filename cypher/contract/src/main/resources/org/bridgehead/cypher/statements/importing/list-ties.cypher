// All ties of these sorts, with the keys of their ends.
MATCH (a)-[r]->(b)
WHERE r.sort IN $sorts
RETURN elementId(r) AS element, r.sort AS sort, properties(r) AS properties,
  labels(a)[0] AS fromLabel, coalesce(a.urn, a.code, a.id) AS from,
  labels(b)[0] AS toLabel, coalesce(b.urn, b.code, b.id) AS to
