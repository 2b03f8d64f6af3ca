// Which of these elements something leads to or from.
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.element AND EXISTS { (n)--() }
RETURN labels(n)[0] AS label, coalesce(n.urn, n.code, n.id) AS key
LIMIT 5
