// The schools with these keys.
UNWIND $keys AS key
MATCH (n:School {urn: key})
RETURN key, elementId(n) AS element, properties(n) AS properties
