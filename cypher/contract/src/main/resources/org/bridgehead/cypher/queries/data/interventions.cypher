// @title What was done, where and when
// @description The interventions up to the day and what each aimed at, so that before and after
//   can be compared.
// @param asOf date required - the day
// @column interventionId string - its id
// @column kind string - what kind it was
// @column on date - the day it was done
// @column targetKind string - school, network or authority
// @column targetKey string - the key of what it aimed at
// @column target string - its name
// @scope country
// @limit 20000
// @timeout 30s
MATCH (intervention:Intervention)-[:AIMS_AT]->(target)
WHERE intervention.start <= $asOf
RETURN intervention.id AS interventionId, intervention.kind AS kind, intervention.start AS on,
  toLower(labels(target)[0]) AS targetKind,
  coalesce(target.urn, target.code, target.id) AS targetKey, target.name AS target
ORDER BY on, interventionId, targetKind, targetKey
