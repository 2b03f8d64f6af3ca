// The headcounts with these keys.
UNWIND $keys AS key
MATCH (n:Headcount {id: key})
RETURN key, elementId(n) AS element, properties(n) AS properties
