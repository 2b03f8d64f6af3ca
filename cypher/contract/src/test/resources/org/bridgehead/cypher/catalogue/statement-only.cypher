MATCH (school:School)
WHERE school.start <= $asOf
RETURN school.urn AS urn
