// Keeps claims whose ends are not both in the graph.
UNWIND $rows AS row
MERGE (w:WaitingClaim {id: row.id})
SET w = row.properties
