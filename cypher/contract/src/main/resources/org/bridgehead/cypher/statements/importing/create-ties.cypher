// Adds ties of one type, those that lead to one element together. The properties that a tie can have stand here by name,
// which is faster than a map; what a tie lacks is null and not set.
UNWIND $rows AS end
MATCH (b) WHERE elementId(b) = end.to
UNWIND end.ties AS row
MATCH (a) WHERE elementId(a) = row.from
WITH a, b, row.properties AS tie
CREATE (a)-[:$($type) {sort: tie.sort, role: tie.role, start: tie.start, startBasis: tie.startBasis, end: tie.end,
  endBasis: tie.endBasis, kind: tie.kind, rank: tie.rank, minutes: tie.minutes, entry: tie.entry, note: tie.note,
  contradicted: tie.contradicted, claims: tie.claims}]->(b)
