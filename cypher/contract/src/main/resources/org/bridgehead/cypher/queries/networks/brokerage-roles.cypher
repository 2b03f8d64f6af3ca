// @title Brokerage roles by network
// @description For each learning network alive on the day and each of the five brokerage roles,
//   how many people and how many organisations play it on record. A role without any is one to
//   fill, or one that nobody recorded.
// @param asOf date required - the day
// @param gaps boolean default=false - whether only roles without anyone are wanted
// @column networkId string - the network's id
// @column network string - its name
// @column role string - membership, relationships, partnerships, resources or knowledge
// @column people integer - how many people play it
// @column organisations integer - how many authorities and agencies play it
// @scope country
// @limit 20000
// @timeout 30s
MATCH (network:Network {category: 'learning'})
WHERE coalesce(network.start <= $asOf, true) AND coalesce($asOf < network.end, true)
UNWIND ['membership', 'relationships', 'partnerships', 'resources', 'knowledge'] AS role
OPTIONAL MATCH (network)<-[tie:BROKERS {role: role}]-(broker)
WHERE coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
  AND coalesce(broker.start <= $asOf, true) AND coalesce($asOf < broker.end, true)
WITH network, role, count(DISTINCT CASE WHEN broker:Person THEN broker END) AS people,
  count(DISTINCT CASE WHEN NOT broker:Person THEN broker END) AS organisations
WHERE NOT $gaps OR people + organisations = 0
RETURN network.id AS networkId, network.name AS network, role, people, organisations
ORDER BY networkId, role
