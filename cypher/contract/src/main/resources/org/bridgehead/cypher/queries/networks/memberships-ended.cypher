// @title Memberships that ended
// @description The memberships of networks whose end lies within two days, both included, and how
//   each end is known. One that is absent ended no later than that day.
// @param from date required - the first day that counts
// @param asOf date required - the last day that counts
// @param category string default=learning of=learning|legal - of which networks
// @column networkId string - the network's id
// @column network string - its name
// @column member string - the name of the member
// @column memberKind string - school, authority or agency
// @column memberKey string - its key
// @column role string - the role it had
// @column end date - the first day on which it was no member
// @column endBasis string - stated, replaced or absent
// @column still boolean - whether it is a member in some role on the last day
// @scope country
// @limit 20000
// @timeout 30s
MATCH (member:School|Authority|Agency)-[tie:MEMBER_OF]->(network:Network {category: $category})
WHERE $from <= tie.end <= $asOf
RETURN network.id AS networkId, network.name AS network, member.name AS member,
  toLower(labels(member)[0]) AS memberKind,
  coalesce(member.urn, member.code, member.id) AS memberKey, tie.role AS role, tie.end AS end,
  tie.endBasis AS endBasis,
  EXISTS {
    MATCH (member)-[again:MEMBER_OF]->(network)
    WHERE coalesce(again.start <= $asOf, true) AND coalesce($asOf < again.end, true)
  } AS still
ORDER BY end, networkId, memberKind, memberKey, role
