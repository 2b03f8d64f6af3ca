// The activities with these keys.
UNWIND $keys AS key
MATCH (n:Activity {id: key})
RETURN key, elementId(n) AS element, properties(n) AS properties
