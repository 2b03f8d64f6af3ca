/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import org.bridgehead.cypher.data.Neo4jRepository;

/** Keeps reports. None is ever changed. */
@Neo4jRepository
public interface ReportRepository extends CrudRepository<StoredReport, String> {

  /**
   * The reports frozen before a position, the newest first.
   *
   * @param before the position; empty for the newest of all
   */
  @Query(
      """
      MATCH (r:Report) WHERE $before = '' OR r.position < $before
      RETURN r.id AS id, r.position AS position, r.title AS title, r.frozenOn AS frozenOn,
        r.frozenBy AS frozenBy, r.asOf AS asOf, r.revision AS revision
      ORDER BY position DESC LIMIT $limit
      """)
  List<ReportLine> list(String before, int limit);
}
