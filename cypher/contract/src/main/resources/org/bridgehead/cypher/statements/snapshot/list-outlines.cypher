// The outlines of authorities, as they were imported.
MATCH (a:Authority)
WHERE a.outline IS NOT NULL
RETURN a.code AS code, a.outline AS outline
