LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MATCH (a:School {urn: row.URN})
  MATCH (b:School {urn: row.LinkURN})
  CREATE (a)-[:SUCCEEDED_BY {kind: row.LinkType, start: row.LinkEstablishedDate}]->(b)
} IN TRANSACTIONS OF 5000 ROWS
