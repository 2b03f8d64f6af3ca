/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.bridgehead.cypher.data.Neo4jRepository;

/** Looks schools up. */
@Neo4jRepository
public interface SchoolRepository extends GenericRepository<School, String> {

  /** The school of that key. */
  @Query("MATCH (n:School {urn: $key}) RETURN n")
  Optional<School> find(String key);

  /** All its ties of any date, but for activities; no person's name among them. */
  @Query("MATCH (self:School {urn: $key})\n" + SharedCypher.TIES)
  List<TieRow> listTies(String key);

  /** How many activities on record it took part in. */
  @Query("MATCH (n:School {urn: $key}) RETURN COUNT { (n)-[:TOOK_PART_IN]->(:Activity) } AS count")
  long countActivities(String key);

  /** The schools with these numbers, in the order of the numbers as text. */
  @Query("MATCH (n:School) WHERE n.urn IN $urns RETURN n ORDER BY n.urn")
  List<School> list(List<String> urns);
}
