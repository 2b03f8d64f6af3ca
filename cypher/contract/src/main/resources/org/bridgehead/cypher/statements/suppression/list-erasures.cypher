// Every erasure, the newest first.
MATCH (r:Revision {reason: 'erasure'})
RETURN r.number AS number, r.at AS at, r.why AS why, r.by AS by
ORDER BY number DESC
