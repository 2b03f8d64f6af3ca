// Whether one revision took in all of these contents, and nothing but imports was published since.
MATCH (r:Revision)
WHERE all(content IN $contents WHERE content IN r.contents)
  AND NOT EXISTS { MATCH (later:Revision) WHERE later.number > r.number AND later.contents IS NULL }
RETURN count(r) > 0 AS held
