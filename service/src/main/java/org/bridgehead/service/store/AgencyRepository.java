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

/** Looks agencies up. */
@Neo4jRepository
public interface AgencyRepository extends GenericRepository<Agency, String> {

  /** The agency of that key. */
  @Query("MATCH (n:Agency {id: $key}) RETURN n")
  Optional<Agency> find(String key);

  /** All its ties of any date, but for activities; no person's name among them. */
  @Query("MATCH (self:Agency {id: $key})\n" + SharedCypher.TIES)
  List<TieRow> listTies(String key);

  /** How many activities on record it took part in. */
  @Query("MATCH (n:Agency {id: $key}) RETURN COUNT { (n)-[:TOOK_PART_IN]->(:Activity) } AS count")
  long countActivities(String key);

  /** The agencies that lived on a day, after an id and in the order of ids. */
  @Query(
      """
      MATCH (n:Agency)
      WHERE n.id > $after
        AND coalesce(n.start <= $asOf, true) AND coalesce($asOf < n.end, true)
      RETURN n ORDER BY n.id LIMIT $limit
      """)
  List<Agency> list(LocalDate asOf, String after, int limit);
}
