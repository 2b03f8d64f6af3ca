// Lists of supposed changes are found by their id and let go by when they were last used.
CREATE CONSTRAINT draft_id IF NOT EXISTS FOR (n:Draft) REQUIRE n.id IS UNIQUE;
CREATE INDEX draft_used IF NOT EXISTS FOR (n:Draft) ON (n.used);
