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

  /** The agency of that key, with its ties. */
  @Query("MATCH (self:Agency {id: $key})\n" + SharedCypher.TIES + SharedCypher.ACTIVITIES)
  Optional<AgencyAndTies> find(String key);

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
