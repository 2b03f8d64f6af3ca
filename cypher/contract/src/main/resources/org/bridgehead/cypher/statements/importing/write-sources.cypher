// Notes the extracts that claims were taken from, and the files they came in.
UNWIND $rows AS row
MERGE (s:Source {id: row.id})
SET s += row.properties
SET s.files = coalesce(s.files, []) + [file IN row.files WHERE NOT file IN coalesce(s.files, [])]
