/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import org.bridgehead.cypher.data.Neo4jRepository;

/** Keeps lists of supposed changes. */
@Neo4jRepository
public interface DraftRepository extends GenericRepository<Draft, String> {

  /** Keeps a list, in place of what its id stood for before. */
  @Query("MERGE (d:Draft {id: $id}) SET d = $draft")
  void keep(String id, Draft draft);

  /**
   * The list of that id and owner, which is thereby used; empty if there is none, or it was last
   * used before {@code oldest}.
   */
  @Query(
      """
      MATCH (d:Draft {id: $id, owner: $owner}) WHERE d.used >= $oldest SET d.used = $now RETURN d
      """)
  Optional<Draft> use(String id, String owner, Instant oldest, Instant now);

  /** Lets go of one list. */
  @Query("MATCH (d:Draft {id: $id}) DETACH DELETE d")
  void letGo(String id);

  /**
   * Lets go of the lists last used before {@code oldest}, and of those used longest ago if more.
   */
  @Query(
      """
      CALL () {
        MATCH (d:Draft) WHERE d.used < $oldest
        DETACH DELETE d
      }
      CALL () {
        MATCH (d:Draft) WITH d ORDER BY d.used DESC SKIP $most
        DETACH DELETE d
      }
      """)
  void letGo(Instant oldest, int most);
}
