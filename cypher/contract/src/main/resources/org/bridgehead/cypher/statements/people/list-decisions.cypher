// Every decision on whether two people are one, the newest first, with the ids by which the graph holds them now: a head's
// may have changed since, so that a head is found by name and school.
MATCH (d:PersonDecision)
RETURN d.id AS id, d.kind AS kind, d.one AS one, d.other AS other, d.reason AS reason, d.by AS by, d.at AS at,
  d.withdrawnBy AS withdrawnBy, d.withdrawnAt AS withdrawnAt, d.number AS number,
  COLLECT {
    MATCH (p:Person {id: d.one}) WHERE d.oneSchool IS NULL RETURN p.id
    UNION
    MATCH (p:Person)-[r:SERVES]->(:School {urn: d.oneSchool}) WHERE r.sort = 'head' AND p.name = d.oneName RETURN p.id
  } + COLLECT {
    MATCH (p:Person {id: d.other}) WHERE d.otherSchool IS NULL RETURN p.id
    UNION
    MATCH (p:Person)-[r:SERVES]->(:School {urn: d.otherSchool}) WHERE r.sort = 'head' AND p.name = d.otherName RETURN p.id
  } AS held
ORDER BY number DESC
