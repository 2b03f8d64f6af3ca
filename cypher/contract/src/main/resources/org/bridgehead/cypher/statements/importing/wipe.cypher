// Empties a store whose first load was interrupted.
MATCH (n) WHERE NOT n:Store AND NOT n:__Neo4jMigration
CALL (n) {
  DETACH DELETE n
} IN TRANSACTIONS OF 20000 ROWS
