// @title Agencies that join authorities or networks
// @description Each agency alive on the day with how many schools, authorities and networks it
//   works with or is a member of: how many groups it could carry practice between.
// @param asOf date required - the day
// @column agencyId string - the agency's id
// @column agency string - its name
// @column kind string - what it does, such as health
// @column schools integer - how many schools it works with
// @column authorities integer - how many authorities
// @column networks integer - how many networks it works with, leads or is a partner in
// @scope country
// @limit 5000
// @timeout 30s
MATCH (agency:Agency)
WHERE coalesce(agency.start <= $asOf, true) AND coalesce($asOf < agency.end, true)
OPTIONAL MATCH (agency)-[tie:PARTNERS|MEMBER_OF|BROKERS|FACILITATES]->
  (other:School|Authority|Network)
WHERE (type(tie) <> 'MEMBER_OF' OR tie.role IN ['lead', 'partner'])
  AND coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
  AND coalesce(other.start <= $asOf, true) AND coalesce($asOf < other.end, true)
WITH agency, count(DISTINCT CASE WHEN other:School THEN other END) AS schools,
  count(DISTINCT CASE WHEN other:Authority THEN other END) AS authorities,
  count(DISTINCT CASE WHEN other:Network THEN other END) AS networks
RETURN agency.id AS agencyId, agency.name AS agency, agency.kind AS kind, schools, authorities,
  networks
ORDER BY schools + authorities + networks DESC, agencyId
