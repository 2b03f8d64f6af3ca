// @title Invitations to look at next
// @description The invitations whose next day is at most so many days after the day, the earliest
//   first, with the post that looks after each.
// @param asOf date required - the day
// @param days integer default=14 - how many days ahead
// @column next date - the day on which to look at it
// @column state string - the state that it is in
// @column owner string - the post that looks after it
// @column urn string - the school's unique reference number
// @column name string - its name
// @column networkId string - the network's id
// @column network string - its name
// @scope country
// @limit 5000
// @timeout 30s
MATCH (school:School)<-[:INVITES]-(invitation:Invitation)-[:INVITES_TO]->(network:Network)
WHERE invitation.next <= $asOf + duration({days: $days})
RETURN invitation.next AS next, invitation.state AS state, invitation.owner AS owner,
  school.urn AS urn, school.name AS name, network.id AS networkId, network.name AS network
ORDER BY next, urn, networkId
