// @title Agencies and whom they work with
// @description Each agency with the schools, networks and authorities that it works with on the
//   day, and to what end.
// @param asOf date required - the day
// @column agencyId string - the agency's id
// @column agency string - its name
// @column kind string - what it does, such as health
// @column purpose string - what the partnership is for
// @column partnerKind string - school, network or authority
// @column partnerKey string - its key
// @column partner string - its name
// @column start date - the first day; blank as far back as anyone looks
// @scope country
// @limit 20000
// @timeout 30s
MATCH (agency:Agency)-[tie:PARTNERS]->(partner:School|Network|Authority)
WHERE coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
  AND coalesce(agency.start <= $asOf, true) AND coalesce($asOf < agency.end, true)
  AND coalesce(partner.start <= $asOf, true) AND coalesce($asOf < partner.end, true)
RETURN agency.id AS agencyId, agency.name AS agency, agency.kind AS kind, tie.role AS purpose,
  toLower(labels(partner)[0]) AS partnerKind,
  coalesce(partner.urn, partner.code, partner.id) AS partnerKey, partner.name AS partner,
  tie.start AS start
ORDER BY agencyId, partnerKind, partnerKey, purpose
