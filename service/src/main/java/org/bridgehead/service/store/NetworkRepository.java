/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bridgehead.cypher.data.Neo4jRepository;
import org.jspecify.annotations.Nullable;

/** Looks networks up. */
@Neo4jRepository
public interface NetworkRepository extends GenericRepository<Network, String> {

  /** The network of that key, with its ties. */
  @Query("MATCH (self:Network {id: $key})\n" + SharedCypher.TIES + SharedCypher.OWN_ACTIVITIES)
  Optional<NetworkAndTies> find(String key);

  /** The activities and reviews on record of it, the reviews by day and instrument. */
  @Query(
      """
      MATCH (:Network {id: $key})<-[:OF]-(each:Activity) WHERE each.start IS NOT NULL
      RETURN each.start AS on, 'activity' AS sort, each.kind AS what, each.practice AS about,
        1 AS parts
      UNION ALL
      MATCH (:Network {id: $key})-[:REVIEWED]->(each:Review) WHERE each.start IS NOT NULL
      WITH each.start AS on, each.instrument AS what, count(*) AS parts
      RETURN on, 'review' AS sort, what, null AS about, parts
      """)
  List<Occasion> listOccasions(String key);

  /**
   * The networks that lived on a day, after an id and in the order of ids.
   *
   * @param category legal or learning; null for both
   * @param kind the kind of network; null for all
   */
  @Query(
      """
      MATCH (n:Network)
      WHERE n.id > $after
        AND coalesce(n.start <= $asOf, true) AND coalesce($asOf < n.end, true)
        AND ($category IS NULL OR n.category = $category) AND ($kind IS NULL OR n.kind = $kind)
      RETURN n ORDER BY n.id LIMIT $limit
      """)
  List<Network> list(
      LocalDate asOf, @Nullable String category, @Nullable String kind, String after, int limit);
}
