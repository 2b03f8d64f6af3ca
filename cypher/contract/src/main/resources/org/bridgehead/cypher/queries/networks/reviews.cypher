// @title What networks judged themselves to be
// @description The self-reviews of networks up to the day, criterion by criterion, with the score
//   before. The evidence is with the network, not here.
// @param asOf date required - the day
// @column networkId string - the network's id
// @column network string - its name
// @column instrument string - what it was reviewed against
// @column criterion string - which part of the instrument
// @column on date - the day of the review
// @column score integer - the score given
// @column before integer - the score of the review before; blank if there is none
// @scope country
// @limit 20000
// @timeout 30s
MATCH (network:Network)-[:REVIEWED]->(review:Review)
WHERE review.start <= $asOf
RETURN network.id AS networkId, network.name AS network, review.instrument AS instrument,
  review.criterion AS criterion, review.start AS on, review.score AS score,
  head(COLLECT {
    MATCH (network)-[:REVIEWED]->(earlier:Review)
    WHERE earlier.instrument = review.instrument AND earlier.criterion = review.criterion
      AND earlier.start < review.start
    RETURN earlier.score ORDER BY earlier.start DESC LIMIT 1
  }) AS before
ORDER BY networkId, instrument, criterion, on
