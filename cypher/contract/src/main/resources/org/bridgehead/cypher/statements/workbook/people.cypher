// The people who hold posts with, broker for or facilitate them. Their names are personal data.
MATCH (p:Person)-[r:SERVES|BROKERS|FACILITATES]->(o)
WHERE r.sort IN ['post', 'brokerage', 'facilitation'] AND (o:Network AND o.id IN $networks OR o:School AND o.urn IN $schools OR o:Authority AND o.code = $authority)
RETURN DISTINCT p.id AS person_id, p.name AS name, p.preferredContact AS preferred_contact
ORDER BY person_id
