// The agencies with these keys.
UNWIND $keys AS key
MATCH (n:Agency {id: key})
RETURN key, elementId(n) AS element, properties(n) AS properties
