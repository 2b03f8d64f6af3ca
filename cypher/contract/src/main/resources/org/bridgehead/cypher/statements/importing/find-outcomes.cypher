// The outcomes with these keys.
UNWIND $keys AS key
MATCH (n:Outcome {id: key})
RETURN key, elementId(n) AS element, properties(n) AS properties
