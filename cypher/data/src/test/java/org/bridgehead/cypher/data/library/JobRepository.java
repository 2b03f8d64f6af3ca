/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data.library;

import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.UUID;
import org.bridgehead.cypher.data.Neo4jRepository;

/** A repository with little of its own. */
@Neo4jRepository
public interface JobRepository extends CrudRepository<Job, UUID> {

  /** By equality. */
  List<Job> listByState(String state);
}
