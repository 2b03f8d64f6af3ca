// The people with these keys.
UNWIND $keys AS key
MATCH (n:Person {id: key})
RETURN key, elementId(n) AS element, properties(n) AS properties
