// The interventions with these keys.
UNWIND $keys AS key
MATCH (n:Intervention {id: key})
RETURN key, elementId(n) AS element, properties(n) AS properties
