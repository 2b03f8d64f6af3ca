/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import org.bridgehead.cypher.data.Neo4jRepository;

/** Keeps saved lists of schools. */
@Neo4jRepository
public interface SchoolListRepository extends CrudRepository<SchoolList, String> {

  /** All of them, by name. */
  @Query("MATCH (l:SchoolList) RETURN l ORDER BY toLower(l.name), l.id")
  List<SchoolList> listAll();
}
