// The revision that an import published.
MATCH (r:Revision {reason: $reason})
RETURN r.number AS number, r.undoneBy AS undoneBy
