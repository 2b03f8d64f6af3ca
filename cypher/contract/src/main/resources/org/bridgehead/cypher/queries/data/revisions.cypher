// @title What each import changed
// @description The revisions of the record, the newest first, with what each added, changed and
//   ended.
// @param newest integer default=50 - how many
// @column number integer - the number of the revision
// @column files strings - the names of the files
// @column nodesAdded integer - how many nodes it added
// @column nodesChanged integer - how many it changed
// @column tiesAdded integer - how many ties it added
// @column tiesChanged integer - how many it changed
// @column tiesEnded integer - how many it ended
// @column undoneBy integer - the revision that undid it; blank if none did
// @scope country
// @limit 1000
// @timeout 30s
MATCH (revision:Revision)
WITH revision ORDER BY revision.number DESC LIMIT toInteger(CASE WHEN $newest < 0 THEN 0 ELSE $newest END)
RETURN revision.number AS number, coalesce(revision.files, []) AS files,
  revision.nodesAdded AS nodesAdded, revision.nodesChanged AS nodesChanged,
  revision.tiesAdded AS tiesAdded, revision.tiesChanged AS tiesChanged,
  revision.tiesEnded AS tiesEnded, revision.undoneBy AS undoneBy
ORDER BY number DESC
