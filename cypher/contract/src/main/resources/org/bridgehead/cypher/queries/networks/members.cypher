// @title The members of one network
// @description Who is a member of a network on the day, in which role, since when, and how that
//   is known.
// @param networkId string required - the network's id
// @param asOf date required - the day
// @column kind string - school, authority or agency
// @column key string - its key
// @column name string - its name
// @column role string - lead, partner, served or accredits
// @column entry string - how it came in; blank if that is not known
// @column start date - the first day; blank as far back as anyone looks
// @column startBasis string - stated, first-seen or unbounded
// @column sources strings - the sources that show it
// @scope record
// @limit 5000
// @timeout 30s
MATCH (network:Network {id: $networkId})<-[tie:MEMBER_OF]-(member)
WHERE coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
  AND coalesce(network.start <= $asOf, true) AND coalesce($asOf < network.end, true)
  AND coalesce(member.start <= $asOf, true) AND coalesce($asOf < member.end, true)
RETURN toLower(labels(member)[0]) AS kind, coalesce(member.urn, member.code, member.id) AS key,
  member.name AS name, tie.role AS role, tie.entry AS entry, tie.start AS start,
  tie.startBasis AS startBasis,
  [claim IN coalesce(tie.claims, []) | split(claim, '|')[0]] AS sources
ORDER BY kind, key, role
