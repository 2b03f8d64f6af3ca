// Removes ties that turned out to be part of another: their claims stand there.
UNWIND $rows AS row
MATCH ()-[r]->() WHERE elementId(r) = row.element
DELETE r
