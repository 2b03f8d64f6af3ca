// Claims that wait no longer.
UNWIND $rows AS row
MATCH (w:WaitingClaim {id: row.id})
DELETE w
