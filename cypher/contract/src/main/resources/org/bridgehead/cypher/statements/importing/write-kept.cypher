// Keeps what elements were before this revision.
UNWIND $rows AS row
CREATE (k:Kept)
SET k = row.properties
