// The sources that claims were taken from.
MATCH (s:Source)
RETURN s.id AS id
