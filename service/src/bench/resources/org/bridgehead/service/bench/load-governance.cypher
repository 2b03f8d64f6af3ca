LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MERGE (p:Person {id: coalesce(row.GID, 'none')})
    ON CREATE SET p.name = coalesce(row.`Forename 1`, '') + ' ' + coalesce(row.`Forename 2`, '') + ' ' + coalesce(row.Surname, '')
  WITH p
  OPTIONAL MATCH (s:School {urn: row.URN})
  OPTIONAL MATCH (n:Network {id: row.UID})
  FOREACH (held IN [each IN [s, n] WHERE each IS NOT NULL] |
    CREATE (p)-[:SERVES {role: row.Role, start: row.`Date of appointment`, end: row.`Date term of office ends/ended`}]->(held))
} IN TRANSACTIONS OF 5000 ROWS
