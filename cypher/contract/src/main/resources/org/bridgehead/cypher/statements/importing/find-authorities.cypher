// The authorities with these keys.
UNWIND $keys AS key
MATCH (n:Authority {code: key})
RETURN key, elementId(n) AS element, properties(n) AS properties
