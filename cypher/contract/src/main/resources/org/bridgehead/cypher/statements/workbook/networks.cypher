// The networks.
MATCH (n:Network) WHERE n.id IN $networks
RETURN n.id AS network_id, n.name AS name, n.kind AS kind, n.purpose AS purpose, n.programme AS programme,
  n.cohort AS cohort, n.start AS started, n.end AS ended, n.structure AS structure, n.leadership AS leadership,
  n.approach AS approach, n.fundingPerYear AS funding_per_year, n.phase AS phase, n.acceptsEnquiries AS accepts_enquiries
ORDER BY network_id
