// @title Similar authorities and the networks shared with them
// @description The authorities that are statistically similar to one, the most alike first, and
//   the learning networks on record that schools of both, or the authorities themselves, lead or
//   are partners in.
// @param authority string required - the authority's three-digit code
// @param asOf date required - the day
// @column rank integer - how alike it is, 1 for the most
// @column code string - its code
// @column name string - its name
// @column borders boolean - whether the two share a border
// @column shared integer - how many learning networks they share
// @column networks strings - their names
// @scope authority
// @limit 200
// @timeout 30s
MATCH (authority:Authority {code: $authority})-[likeness:RESEMBLES]->(other:Authority)
WHERE coalesce(other.start <= $asOf, true) AND coalesce($asOf < other.end, true)
WITH authority, other, min(likeness.rank) AS rank
WITH authority, other, rank,
  COLLECT {
    MATCH (other)<-[:IN*0..1]-(party:School|Authority)-[tie:MEMBER_OF]->
      (network:Network {category: 'learning'})
    WHERE tie.role IN ['lead', 'partner']
      AND coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true)
      AND coalesce(network.start <= $asOf, true) AND coalesce($asOf < network.end, true)
      AND coalesce(party.start <= $asOf, true) AND coalesce($asOf < party.end, true)
      AND (party = other OR EXISTS {
        MATCH (party)-[place:IN]->(other)
        WHERE coalesce($asOf < place.end, true)
          AND (coalesce(place.start <= $asOf, true) OR place.startBasis = 'first-seen' AND NOT EXISTS {
            MATCH (party)-[sooner:IN]->()
            WHERE sooner <> place AND coalesce(sooner.start < place.start, true)
          })
      })
    WITH DISTINCT network
    WHERE EXISTS {
      MATCH (network)<-[their:MEMBER_OF]-(own:School|Authority)
      WHERE their.role IN ['lead', 'partner']
        AND coalesce(their.start <= $asOf, true) AND coalesce($asOf < their.end, true)
        AND coalesce(own.start <= $asOf, true) AND coalesce($asOf < own.end, true)
        AND (own = authority OR EXISTS {
          MATCH (own)-[place:IN]->(authority)
          WHERE coalesce($asOf < place.end, true)
            AND (coalesce(place.start <= $asOf, true) OR place.startBasis = 'first-seen' AND NOT EXISTS {
              MATCH (own)-[sooner:IN]->()
              WHERE sooner <> place AND coalesce(sooner.start < place.start, true)
            })
        })
    }
    RETURN coalesce(network.name, network.id) AS name ORDER BY name
  } AS networks
RETURN rank, other.code AS code, other.name AS name,
  EXISTS { (authority)-[:BORDERS]-(other) } AS borders, size(networks) AS shared, networks
ORDER BY rank, code
