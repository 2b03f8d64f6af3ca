// @title Invitations by state
// @description How many invitations between schools and networks stand in each state, and how
//   many of them were to be looked at before the day.
// @param asOf date required - the day
// @column state string - the state, such as considering or invited
// @column invitations integer - how many stand in it
// @column overdue integer - how many were to be looked at before the day
// @column oldest date - since when the one longest in the state is in it
// @scope country
// @limit 100
// @timeout 30s
MATCH (invitation:Invitation)
WHERE invitation.since <= $asOf
RETURN invitation.state AS state, count(*) AS invitations,
  count(CASE WHEN invitation.next < $asOf THEN 1 END) AS overdue, min(invitation.since) AS oldest
ORDER BY state
