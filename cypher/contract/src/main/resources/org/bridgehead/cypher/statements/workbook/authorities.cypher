// The authority itself.
MATCH (a:Authority {code: $authority})
RETURN a.code AS authority_code, a.gssCode AS gss_code, a.name AS name, a.region AS region, a.type AS type
