// The reviews with these keys.
UNWIND $keys AS key
MATCH (n:Review {id: key})
RETURN key, elementId(n) AS element, properties(n) AS properties
