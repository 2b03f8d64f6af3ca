// All claims that wait.
MATCH (w:WaitingClaim)
RETURN w.id AS id, w.sort AS sort, w.fromLabel AS fromLabel, w.from AS from, w.toLabel AS toLabel, w.to AS to,
  w.role AS role, w.claims AS claims
