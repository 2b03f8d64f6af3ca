// @title What links authorities
// @description For each two authorities with a link, and each kind, how many things link them on the
//   day: learning networks and legal groups in which open schools of both are lead or partner,
//   people who serve, broker or facilitate schools of both or the authorities themselves, and
//   activities in which schools of both or the authorities themselves took part. A school's earliest
//   authority, where its start is not known, is taken to hold back to the opening.
// @param asOf date required - the day
// @param kinds strings default=learning-network|legal-group|person|activity
//   of=learning-network|legal-group|person|activity - the kinds of link to count
// @column a string - the code of the one authority, the lower of the two
// @column b string - the code of the other
// @column kind string - learning-network, legal-group, person or activity
// @column links integer - how many things of this kind link the two
// @scope country
// @limit 50000
// @timeout 30s
CALL () {
  MATCH (school:School)
  WHERE coalesce(school.start <= $asOf, true) AND coalesce($asOf < school.end, true)
  RETURN school AS party, coalesce(
    head(COLLECT {
      MATCH (school)-[tie:IN]->(authority:Authority)
      WHERE coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
        AND coalesce(authority.start <= $asOf, true) AND coalesce($asOf < authority.end, true)
      RETURN authority ORDER BY coalesce(tie.start, date('0001-01-01')) DESC, authority.code LIMIT 1
    }),
    head(COLLECT {
      MATCH (school)-[tie:IN]->(authority:Authority)
      WITH tie, authority
      ORDER BY coalesce(tie.start, date('0001-01-01')), authority.code LIMIT 1
      WHERE tie.startBasis = 'first-seen' AND coalesce($asOf < tie.end, true)
        AND coalesce(authority.start <= $asOf, true) AND coalesce($asOf < authority.end, true)
      RETURN authority
    })) AS authority
  UNION ALL
  MATCH (authority:Authority)
  WHERE coalesce(authority.start <= $asOf, true) AND coalesce($asOf < authority.end, true)
  RETURN authority AS party, authority
}
MATCH (party)-[tie:MEMBER_OF|SERVES|BROKERS|FACILITATES|TOOK_PART_IN]-(thing:Network|Person|Activity)
WHERE authority IS NOT NULL
  AND coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
  AND coalesce(thing.start <= $asOf, true) AND coalesce($asOf < thing.end, true)
WITH DISTINCT authority, thing,
  CASE
    WHEN thing:Activity THEN 'activity'
    WHEN thing:Person THEN 'person'
    WHEN party:School AND type(tie) = 'MEMBER_OF' AND tie.role IN ['lead', 'partner'] THEN
      CASE thing.category
        WHEN 'learning' THEN 'learning-network'
        WHEN 'legal' THEN 'legal-group'
      END
  END AS kind
WHERE kind IN $kinds
WITH kind, thing, collect(authority.code) AS codes
UNWIND codes AS a
UNWIND codes AS b
WITH kind, a, b
WHERE a < b
RETURN a, b, kind, count(*) AS links
ORDER BY a, b, kind
