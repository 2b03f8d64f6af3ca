// @title Posts that ended and whether they are filled
// @description The posts at schools, networks, authorities and agencies whose end lies within two
//   days, both included, and whether someone holds the same role there on the last day.
// @param from date required - the first day that counts
// @param asOf date required - the last day that counts
// @column kind string - school, authority, agency or network
// @column key string - its key
// @column name string - its name
// @column role string - the role
// @column end date - the first day on which it was no longer held
// @column endBasis string - stated, replaced or absent
// @column filled boolean - whether someone holds the role there on the last day
// @column personId string personal - the id of who held it
// @scope country
// @limit 50000
// @timeout 30s
MATCH (person:Person)-[tie:SERVES]->(organisation:School|Authority|Agency|Network)
WHERE $from <= tie.end <= $asOf
RETURN toLower(labels(organisation)[0]) AS kind,
  coalesce(organisation.urn, organisation.code, organisation.id) AS key,
  organisation.name AS name, tie.role AS role, tie.end AS end, tie.endBasis AS endBasis,
  EXISTS {
    MATCH (other:Person)-[now:SERVES]->(organisation)
    WHERE now.sort = tie.sort AND coalesce(now.role = tie.role, tie.role IS NULL)
      AND coalesce(now.start <= $asOf, true) AND coalesce($asOf < now.end, true)
      AND coalesce(other.start <= $asOf, true) AND coalesce($asOf < other.end, true)
  } AS filled,
  person.id AS personId
ORDER BY end, kind, key, role
