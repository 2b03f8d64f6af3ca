// The agencies that work with the networks, the schools or the authority.
MATCH (g:Agency)
WHERE g.authorityCode = $authority OR EXISTS {
  MATCH (g)-[]->(o) WHERE (o:Network AND o.id IN $networks OR o:School AND o.urn IN $schools OR o:Authority AND o.code = $authority)
}
RETURN g.id AS agency_id, g.name AS name, g.kind AS kind, g.authorityCode AS authority_code
ORDER BY agency_id
