// The migrations that were applied, in order.
MATCH (migration:__Neo4jMigration) WHERE migration.version <> 'BASELINE'
RETURN migration.version AS version ORDER BY version
