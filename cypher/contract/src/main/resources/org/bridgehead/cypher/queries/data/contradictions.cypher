// @title Ties about which sources disagree
// @description The ties that hold on the day and about which sources disagree, with what each
//   claims: source, start and end, with bars between. Nothing was overwritten.
// @param asOf date required - the day
// @column sort string - what it is a tie of
// @column role string - the role in it; blank if it has none
// @column fromKind string - what it leads from
// @column fromKey string - its key; blank for a person
// @column toKind string - what it leads to
// @column toKey string - its key; blank for a person
// @column start date - the first day that it is taken to hold
// @column end date - the first day that it is not; blank while it does
// @column claims strings - what each source states
// @column personId string personal - the id of a person at one end; blank if there is none
// @scope country
// @limit 20000
// @timeout 30s
MATCH (one)-[tie:IN|MEMBER_OF|SERVES|BROKERS|FACILITATES|PARTNERS|SUCCEEDED_BY]->(other)
WHERE tie.contradicted
  AND coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
  AND coalesce(one.start <= $asOf, true) AND coalesce($asOf < one.end, true)
  AND coalesce(other.start <= $asOf, true) AND coalesce($asOf < other.end, true)
RETURN tie.sort AS sort, tie.role AS role, toLower(labels(one)[0]) AS fromKind,
  CASE WHEN NOT one:Person THEN coalesce(one.urn, one.code, one.id) END AS fromKey,
  toLower(labels(other)[0]) AS toKind,
  CASE WHEN NOT other:Person THEN coalesce(other.urn, other.code, other.id) END AS toKey,
  tie.start AS start, tie.end AS end, coalesce(tie.claims, []) AS claims,
  CASE WHEN one:Person THEN one.id END AS personId
ORDER BY sort, fromKey, toKey, role
