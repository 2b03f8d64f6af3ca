// The mark that migrations are under way.
MATCH (lock:__Neo4jMigrationsLock) DELETE lock
