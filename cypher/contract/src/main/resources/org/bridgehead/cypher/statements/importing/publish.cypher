// Publishes a revision: what readers look for.
MATCH (s:Store {id: 'store'})
SET s.revision = $number,
    s.state = 'ready',
    s.demonstration = $demonstration,
    s.newestDate = CASE WHEN s.newestDate IS NULL OR s.newestDate < $newestDate THEN $newestDate ELSE s.newestDate END
CREATE (:Revision {number: $number, at: $at, reason: $reason, files: $files, contents: $contents, nodesAdded: $nodesAdded,
  nodesChanged: $nodesChanged, tiesAdded: $tiesAdded, tiesChanged: $tiesChanged, tiesEnded: $tiesEnded})
