// What the networks judged themselves to be.
MATCH (n:Network)-[:REVIEWED]->(v:Review) WHERE n.id IN $networks
RETURN n.id AS network_id, v.instrument AS instrument, v.criterion AS criterion, v.start AS on, v.score AS score,
  v.evidence AS evidence
ORDER BY network_id, instrument, criterion, on
