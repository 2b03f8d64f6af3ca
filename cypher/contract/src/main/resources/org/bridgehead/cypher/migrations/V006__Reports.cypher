// Reports are found by their id and listed by when they were frozen.
CREATE CONSTRAINT report_id IF NOT EXISTS FOR (n:Report) REQUIRE n.id IS UNIQUE;
CREATE INDEX report_position IF NOT EXISTS FOR (n:Report) ON (n.position);
