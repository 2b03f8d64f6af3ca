/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data.library;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.Slice;
import io.micronaut.data.model.Sort;
import io.micronaut.data.repository.PageableRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bridgehead.cypher.data.Neo4jRepository;
import org.jspecify.annotations.Nullable;

/** A repository with a method of every kind. */
@Neo4jRepository
public interface SchoolRepository extends PageableRepository<School, String> {

  Optional<School> findByName(String name);

  School getByUrn(String urn);

  @Nullable School findByUrnAndName(String urn, String name);

  List<School> listByTownOrderByNameDescAndUrn(String town);

  List<School> listByPhase(Phase phase, Sort sort);

  Page<School> findByTown(String town, Pageable pageable);

  Slice<School> listByTown(String town, Pageable pageable);

  boolean existsByTown(String town);

  long countByTown(String town);

  long deleteByTown(String town);

  @Query("MATCH (s:School {urn: $urn}) RETURN s")
  Optional<School> findOne(String urn);

  @Query("MATCH (s:School) WHERE s.urn IN $urns RETURN s ORDER BY s.urn")
  List<School> listIn(Collection<String> urns);

  @Query("MATCH (s:School) RETURN s.urn AS urn, s.town AS town ORDER BY urn")
  List<SchoolRow> listRows();

  @Query("MATCH (s:School) RETURN s.name ORDER BY s.name")
  List<String> listNames();

  @Query("MATCH (s:School) RETURN sum(s.pupils)")
  int pupils();

  @Query("MATCH (s:School) RETURN avg(s.pupils)")
  Optional<Double> findMeanPupils();

  @Query("MATCH (s:School {urn: $urn}) RETURN s.created")
  Instant created(String urn);

  @Query("MATCH (s:School) RETURN s.town AS town, count(*) AS schools ORDER BY town")
  List<Map<String, Object>> towns();

  @Query("MATCH (s:School {phaseOfEducation: $phase}) RETURN collect(s.urn) AS urns")
  Set<Set<String>> urnsOf(Phase phase);

  @Query(
      """
      MATCH (s:School {urn: $urn}) // not $ignored, nor '
      OPTIONAL MATCH (h:Person {title: 'Head of $urn'})-[:IN]->(s)
      OPTIONAL MATCH (s)-[m:MEMBER_OF]->(n:Network)
      WITH s, h, m, n ORDER BY n.name
      RETURN s.urn AS urn, h AS head,
             collect(CASE WHEN n IS NULL THEN null ELSE {network: n.name, role: m.role, via: s} END) AS networks
      """)
  Optional<SchoolCard> findCard(String urn);

  @Query(
      value =
          "MATCH (s:School) WHERE s.pupils >= $least RETURN s.urn AS urn, s.town AS town ORDER BY urn",
      countQuery = "MATCH (s:School) WHERE s.pupils >= $least RETURN count(s)")
  Page<SchoolRow> pageRows(int least, Pageable pageable);

  @Query("UNWIND $rows AS row MATCH (s:School {urn: row.urn}) SET s.town = row.town")
  void move(List<SchoolRow> rows);

  @Query("MATCH (s:School) SET s.town = null RETURN s")
  void forgetTowns();

  @Query("MATCH (s:School {town: $from}) SET s.town = $to RETURN count(s)")
  long rename(String from, String to);

  @Query("CREATE (s:School) SET s = $school RETURN s")
  School create(School school);
}
