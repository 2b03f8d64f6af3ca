// @title What nobody has confirmed of late
// @description The ties of an authority and its schools that are taken to hold on the day, by
//   sort: how many, and how many no source has shown since a day. They may still hold.
// @param authority string required - the authority's three-digit code
// @param since date required - the day since which a source must have shown a tie
// @param asOf date required - the day
// @column sort string - what they are ties of
// @column ties integer - how many hold on the day
// @column notConfirmed integer - how many of them no source has shown since
// @column oldest date - the day on which the one longest not shown was last shown
// @scope authority
// @limit 100
// @timeout 30s
MATCH (authority:Authority {code: $authority})
CALL (authority) {
  RETURN authority AS party
  UNION
  MATCH (authority)<-[place:IN]-(party:School)
  WHERE coalesce(place.start <= $asOf, true) AND coalesce($asOf < place.end, true)
    AND coalesce(party.start <= $asOf, true) AND coalesce($asOf < party.end, true)
  RETURN party
}
MATCH (party)-[tie:MEMBER_OF|SERVES|BROKERS|FACILITATES|PARTNERS]-(other)
WHERE coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
  AND coalesce(other.start <= $asOf, true) AND coalesce($asOf < other.end, true)
WITH DISTINCT tie, reduce(newest = date('0001-01-01'), claim IN [each IN coalesce(tie.claims, []) WHERE NOT each ENDS WITH '|disputed'] |
  CASE WHEN date(split(split(claim, '|')[0], '@')[1]) > newest
    THEN date(split(split(claim, '|')[0], '@')[1]) ELSE newest END) AS shown
RETURN tie.sort AS sort, count(*) AS ties, count(CASE WHEN shown < $since THEN 1 END) AS notConfirmed,
  min(shown) AS oldest
ORDER BY sort
