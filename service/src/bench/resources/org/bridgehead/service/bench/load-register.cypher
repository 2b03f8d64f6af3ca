LOAD CSV WITH HEADERS FROM $file AS row
CALL (row) {
  MERGE (a:Authority {code: coalesce(row.`LA (code)`, 'none')}) ON CREATE SET a.name = row.`LA (name)`
  CREATE (s:School {urn: row.URN, name: row.EstablishmentName, type: row.`TypeOfEstablishment (name)`,
    phase: row.`PhaseOfEducation (name)`, status: row.`EstablishmentStatus (name)`, start: row.OpenDate, end: row.CloseDate,
    postcode: row.Postcode, town: row.Town, region: row.`GOR (name)`, pupils: row.NumberOfPupils,
    easting: toInteger(row.Easting), northing: toInteger(row.Northing)})
  CREATE (s)-[:IN {start: row.OpenDate, end: row.CloseDate}]->(a)
  FOREACH (_ IN CASE WHEN row.`Trusts (code)` IS NULL THEN [] ELSE [1] END |
    MERGE (n:Network {id: row.`Trusts (code)`}) ON CREATE SET n.name = row.`Trusts (name)`
    CREATE (s)-[:MEMBER_OF {sort: 'trust'}]->(n))
  FOREACH (_ IN CASE WHEN row.HeadLastName IS NULL THEN [] ELSE [1] END |
    CREATE (p:Person {id: 'head-' + row.URN, name: row.HeadFirstName + ' ' + row.HeadLastName})
    CREATE (p)-[:SERVES {sort: 'head', role: row.HeadPreferredJobTitle}]->(s))
} IN TRANSACTIONS OF 5000 ROWS
