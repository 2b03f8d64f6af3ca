// What is measured of networks and schools, what was done about it, and what undoing an import needs.
CREATE CONSTRAINT review_id IF NOT EXISTS FOR (n:Review) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT outcome_id IF NOT EXISTS FOR (n:Outcome) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT headcount_id IF NOT EXISTS FOR (n:Headcount) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT intervention_id IF NOT EXISTS FOR (n:Intervention) REQUIRE n.id IS UNIQUE;
CREATE INDEX kept_revision IF NOT EXISTS FOR (n:Kept) ON (n.keptRevision);
CREATE INDEX kept_of IF NOT EXISTS FOR (n:Kept) ON (n.keptOf);
