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

  /** The school of that key, with its ties. */
  @Query("MATCH (self:School {urn: $key})\n" + SharedCypher.TIES + SharedCypher.ACTIVITIES)
  Optional<SchoolAndTies> find(String key);

  /** The schools with these numbers, in the order of the numbers as text. */
  @Query("MATCH (n:School) WHERE n.urn IN $urns RETURN n ORDER BY n.urn")
  List<School> list(List<String> urns);
}
