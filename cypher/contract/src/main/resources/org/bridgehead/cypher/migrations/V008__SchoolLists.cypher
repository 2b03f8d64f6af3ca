// Saved lists of schools are found by their id.
CREATE CONSTRAINT school_list_id IF NOT EXISTS FOR (n:SchoolList) REQUIRE n.id IS UNIQUE;
