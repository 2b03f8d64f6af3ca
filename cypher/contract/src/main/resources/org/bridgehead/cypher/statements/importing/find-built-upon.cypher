// The later revisions that changed what this one changed, or one of these other elements.
CALL () {
  MATCH (k:Kept {keptRevision: $revision}) WHERE k.keptKind <> 'source'
  RETURN k.keptOf AS of
  UNION
  UNWIND $others AS of
  RETURN of
}
MATCH (later:Kept {keptOf: of}) WHERE later.keptRevision > $revision
RETURN later.keptRevision AS revision, count(DISTINCT of) AS elements
ORDER BY revision
