// The networks with these keys.
UNWIND $keys AS key
MATCH (n:Network {id: key})
RETURN key, elementId(n) AS element, properties(n) AS properties
