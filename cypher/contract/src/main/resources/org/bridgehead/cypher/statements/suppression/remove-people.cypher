// Removes people and all that is held of them, also in what undo would put back. Frozen reports no longer say their ids,
// which stand there between quotes and, as $written has them, in the addresses of pages.
CALL () {
  MATCH (p:Person) WHERE p.id IN $ids
  DETACH DELETE p
}
CALL () {
  MATCH (w:WaitingClaim)
  WHERE (w.fromLabel = 'Person' AND w.from IN $ids) OR (w.toLabel = 'Person' AND w.to IN $ids)
  DELETE w
}
CALL () {
  MATCH (k:Kept)
  WHERE (k.keptFromLabel = 'PERSON' AND k.keptFrom IN $ids) OR (k.keptToLabel = 'PERSON' AND k.keptTo IN $ids)
  DELETE k
}
CALL () {
  MATCH (d:PersonDecision) WHERE d.one IN $ids OR d.other IN $ids
  DELETE d
}
CALL () {
  MATCH (d:Draft) WHERE any(id IN $ids WHERE d.changes CONTAINS '"' + id + '"' OR d.changes CONTAINS ':' + id + '"')
  DELETE d
}
CALL () {
  MATCH (r:Report) WHERE any(id IN $written WHERE r.content CONTAINS id)
  SET r.content = reduce(content = r.content, id IN $written |
    reduce(one = content, mark IN [['"', '"'], [':', '"'], ['/', '?'], ['/', '"'], ['%3A', '&'], ['%3A', '"']] |
      replace(one, mark[0] + id + mark[1], mark[0] + 'erased' + mark[1])))
}
RETURN size($ids) AS people
