/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import org.bridgehead.cypher.data.Neo4jRepository;

/** Counts what is recorded. */
@Neo4jRepository
public interface CoverageRepository extends GenericRepository<Authority, String> {

  /**
   * How many ties the authorities and their schools have on record, by sort and source.
   *
   * @param authorities each with its schools
   */
  @Query(
      """
      UNWIND $authorities AS each
      CALL (each) {
        MATCH (n:School) WHERE n.urn IN each.urns
        MATCH (n)-[tie]-() RETURN tie
        UNION
        MATCH (:Authority {code: each.code})-[tie]-() WHERE type(tie) <> 'IN' RETURN tie
      }
      UNWIND tie.claims AS claim
      WITH each.code AS authority, tie, split(split(claim, '|')[0], '@') AS source
      WITH authority, tie, source[0] AS source, max(date(source[1])) AS newest,
        coalesce(tie.start <= $asOf, true) AND coalesce($asOf < tie.end, true) AS holds
      RETURN authority, tie.sort AS sort, source, count(*) AS ties,
        sum(CASE WHEN holds THEN 1 ELSE 0 END) AS inForce, max(newest) AS newestExtract
      ORDER BY authority, sort, source
      """)
  List<Covered> list(List<AuthoritySchools> authorities, LocalDate asOf);
}
