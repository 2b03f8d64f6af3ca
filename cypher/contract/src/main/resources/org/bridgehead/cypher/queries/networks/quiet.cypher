// @title Learning networks without a recent activity on record
// @description The learning networks alive on the day whose newest activity on record is older
//   than so many days, or that have none. None on record is not none held.
// @param asOf date required - the day
// @param days integer default=730 - how many days an activity is recent
// @column networkId string - the network's id
// @column network string - its name
// @column newest date - the day of the newest activity; blank if there is none on record
// @column activities integer - how many activities are on record up to the day
// @scope country
// @limit 5000
// @timeout 30s
MATCH (network:Network {category: 'learning'})
WHERE coalesce(network.start <= $asOf, true) AND coalesce($asOf < network.end, true)
OPTIONAL MATCH (network)<-[:OF]-(activity:Activity)
WHERE activity.start <= $asOf
WITH network, max(activity.start) AS newest, count(DISTINCT activity) AS activities
WHERE newest IS NULL OR newest < $asOf - duration({days: $days})
RETURN network.id AS networkId, network.name AS network, newest, activities
ORDER BY newest, networkId
