LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MATCH (s:School {urn: row.URN})
  MERGE (n:Network {id: coalesce(row.`Linked UID`, 'none')}) ON CREATE SET n.name = row.`Group Name`, n.kind = row.`Group Type`
  CREATE (s)-[:MEMBER_OF {start: row.`Joined date`}]->(n)
} IN TRANSACTIONS OF 5000 ROWS
