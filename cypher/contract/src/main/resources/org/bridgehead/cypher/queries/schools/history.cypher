// @title The history of one school
// @description Every tie of one school on record, of any date, with how its start and end are
//   known and the sources it rests on. A start that is first-seen is the first extract that
//   showed the tie; an end that is absent is no later than that day.
// @param urn string required - the school's unique reference number
// @param asOf date required - the day
// @column sort string - what it is a tie of, such as trust, head or membership
// @column role string - the role in it; blank if it has none
// @column fromSchool boolean - whether it leads from the school to the other
// @column kind string - what the other end is
// @column key string - the key of the other end; blank for a person
// @column name string - the name of the other end; blank for a person
// @column personId string personal - the id of a person; blank for all others
// @column personName string personal - the name of a person; blank for all others
// @column start date - the first day; blank as far back as anyone looks
// @column startBasis string - stated, first-seen or unbounded
// @column end date - the first day on which it no longer held; blank while it does
// @column endBasis string - stated, replaced or absent; blank while it holds
// @column holds boolean - whether it holds on the day
// @column contradicted boolean - whether the sources disagree
// @column sources strings - the sources that show it
// @scope record
// @limit 2000
// @timeout 30s
MATCH (school:School {urn: $urn})-
  [tie:IN|MEMBER_OF|SERVES|BROKERS|FACILITATES|PARTNERS|SUCCEEDED_BY|AVOIDS]-(other)
RETURN tie.sort AS sort, tie.role AS role, startNode(tie) = school AS fromSchool,
  toLower(labels(other)[0]) AS kind,
  CASE WHEN NOT other:Person THEN coalesce(other.urn, other.code, other.id) END AS key,
  CASE WHEN NOT other:Person THEN other.name END AS name,
  CASE WHEN other:Person THEN other.id END AS personId,
  CASE WHEN other:Person THEN other.name END AS personName,
  tie.start AS start, tie.startBasis AS startBasis, tie.end AS end, tie.endBasis AS endBasis,
  coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
    AND coalesce(other.start <= $asOf, true) AND coalesce($asOf < other.end, true) AS holds,
  coalesce(tie.contradicted, false) AS contradicted,
  [claim IN coalesce(tie.claims, []) | split(claim, '|')[0]] AS sources
ORDER BY coalesce(tie.start, date('0001-01-01')), sort, kind, key, role
