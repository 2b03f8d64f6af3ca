/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.Sort;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bridgehead.cypher.data.library.Phase;
import org.bridgehead.cypher.data.library.School;
import org.bridgehead.cypher.data.library.SchoolCard;
import org.bridgehead.cypher.data.library.SchoolCard.Leader;
import org.bridgehead.cypher.data.library.SchoolRepository;
import org.bridgehead.cypher.data.library.SchoolRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;

@ExtendWith(TestDatabase.class)
final class QueryTest {

  private final SchoolRepository schools;
  private final BoltSessions sessions;

  QueryTest(SchoolRepository schools, BoltSessions sessions) {
    this.schools = schools;
    this.sessions = sessions;
  }

  @BeforeEach
  void save() {
    schools.saveAll(
        List.of(
            School.of("1", "A", "Leeds"),
            School.of("2", "B", "Leeds"),
            School.of("3", "C", "York")));
  }

  @Test
  void aRowOfANodeIsAnEntity() {
    assertThat(schools.findOne("2")).map(School::name).contains("B");
    assertThat(schools.findOne("9")).isEmpty();
    assertThat(schools.listIn(Set.of("1", "3"))).extracting(School::urn).containsExactly("1", "3");
  }

  @Test
  void aRowOfColumnsIsARecordOrAMap() {
    assertThat(schools.listRows())
        .containsExactly(
            new SchoolRow("1", "Leeds"), new SchoolRow("2", "Leeds"), new SchoolRow("3", "York"));
    assertThat(schools.towns())
        .containsExactly(
            Map.of("town", "Leeds", "schools", 2L), Map.of("town", "York", "schools", 1L));
  }

  @Test
  void aRowOfOneValueIsAScalar() {
    assertThat(schools.listNames()).containsExactly("A", "B", "C");
    assertThat(schools.pupils()).isZero();
    assertThat(schools.findMeanPupils()).contains(0.0);
    schools.deleteAll();
    assertThat(schools.findMeanPupils()).isEmpty();
  }

  @Test
  void resultsNest() {
    try (Session session = sessions.open(AccessMode.WRITE)) {
      session
          .run(
              """
              MATCH (s:School {urn: '1'})
              CREATE (:Person {name: 'Ada', title: 'Head of $urn'})-[:IN]->(s),
                     (s)-[:MEMBER_OF {role: 'lead'}]->(:Network {name: 'N1'}),
                     (s)-[:MEMBER_OF]->(:Network {name: 'N2'})
              """)
          .consume();
    }
    SchoolCard card = schools.findCard("1").orElseThrow();
    assertThat(card.head()).isEqualTo(new Leader("Ada"));
    assertThat(card.networks())
        .extracting(SchoolCard.Membership::network, SchoolCard.Membership::role)
        .containsExactly(tuple("N1", "lead"), tuple("N2", null));
    assertThat(card.networks()).extracting(membership -> membership.via().name()).containsOnly("A");
    assertThat(schools.findCard("2")).contains(new SchoolCard("2", null, List.of()));
  }

  @Test
  void anEnumIsAParameterAndCollectionsAreResults() {
    assertThat(schools.urnsOf(Phase.PRIMARY)).hasSize(1);
  }

  @Test
  void aPageOfAQueryHasItsPartAndTheTotalOfTheCountQuery() {
    Page<SchoolRow> page = schools.pageRows(0, Pageable.from(1, 2));
    assertThat(page.getContent()).containsExactly(new SchoolRow("3", "York"));
    assertThat(page.getTotalSize()).isEqualTo(3);
    assertThat(schools.pageRows(1, Pageable.from(0, 2)).getTotalSize()).isZero();
  }

  @Test
  void aPageOfAQueryRefusesAnotherOrder() {
    Pageable sorted = Pageable.from(0, 2, Sort.of(Sort.Order.asc("town")));
    assertThatThrownBy(() -> schools.pageRows(0, sorted))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must not be sorted");
  }

  @Test
  void aQueryWrites() {
    schools.move(List.of(new SchoolRow("1", "Hull"), new SchoolRow("2", null)));
    assertThat(schools.getByUrn("1").town()).isEqualTo("Hull");
    assertThat(schools.getByUrn("2").town()).isNull();
    assertThat(schools.rename("York", "Hull")).isEqualTo(1);
    assertThat(schools.countByTown("Hull")).isEqualTo(2);
    schools.forgetTowns();
    assertThat(schools.countByTown("Hull")).isZero();
    assertThat(schools.create(School.of("4", "D", "Ripon")).town()).isEqualTo("Ripon");
  }
}
