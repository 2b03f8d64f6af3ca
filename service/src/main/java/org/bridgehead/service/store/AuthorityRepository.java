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

/** Looks authorities up. */
@Neo4jRepository
public interface AuthorityRepository extends GenericRepository<Authority, String> {

  /** The authority of that key, with its ties. */
  @Query("MATCH (self:Authority {code: $key})\n" + SharedCypher.TIES + SharedCypher.ACTIVITIES)
  Optional<AuthorityAndTies> find(String key);

  /** The authorities that lived on a day, after a code and in the order of codes. */
  @Query(
      """
      MATCH (n:Authority)
      WHERE n.code > $after
        AND coalesce(n.start <= $asOf, true) AND coalesce($asOf < n.end, true)
      RETURN n ORDER BY n.code LIMIT $limit
      """)
  List<Authority> list(LocalDate asOf, String after, int limit);
}
