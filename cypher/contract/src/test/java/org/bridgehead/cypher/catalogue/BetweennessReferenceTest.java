/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.cypher.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmbeddedGraph.Extension.class)
class BetweennessReferenceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

  private final EmbeddedGraph graph;

  BetweennessReferenceTest(EmbeddedGraph graph) {
    this.graph = graph;
  }

  private Map<String, Double> betweenness(String drawing) {
    return graph.draw(drawing).ask("bridging/betweenness", DAY).stream()
        .collect(
            Collectors.toMap(
                row -> (String) Optional.ofNullable(row.get("key")).orElse(row.get("personId")),
                row -> (Double) row.get("betweenness")));
  }

  @Test
  void onAPathOfSchoolsAndPeopleTheMiddleIsBetweenMostPairs() {
    assertThat(
            betweenness(
                """
                CREATE (:School {urn: 's1'})<-[:SERVES]-(:Person {id: 'p1'})-[:SERVES]->
                  (:School {urn: 's2'})<-[:SERVES]-(:Person {id: 'p2'})-[:SERVES]->
                  (:School {urn: 's3'})
                """))
        .isEqualTo(Map.of("s1", 0.0, "p1", 2.0, "s2", 1.0, "p2", 2.0, "s3", 0.0));
  }

  @Test
  void theCentreOfAStarIsBetweenEveryPairAndOnlySchoolsMakePairs() {
    assertThat(
            betweenness(
                """
                CREATE (n:Network {id: 'n'}), (n)<-[:PARTNERS]-(:Agency {id: 'g'}),
                  (n)<-[:BROKERS]-(:Authority {code: 'a'}), (:School {urn: 'isolate'})
                WITH n UNWIND ['1', '2', '3', '4'] AS urn
                CREATE (n)<-[:MEMBER_OF {role: 'partner'}]-(:School {urn: urn})
                """))
        .containsEntry("n", 6.0)
        .hasSize(8)
        .allSatisfy((key, value) -> assertThat(value).isEqualTo(key.equals("n") ? 6 : 0));
  }

  @Test
  void parallelTiesDoNotDoubleARoute() {
    assertThat(
            betweenness(
                """
                CREATE (s:School {urn: 's'}), (t:School {urn: 't'}),
                  (p:Person {id: 'p'}), (q:Person {id: 'q'}), (r:Person {id: 'r'}),
                  (s)<-[:SERVES {role: 'head'}]-(p)-[:SERVES]->(t),
                  (s)<-[:SERVES {role: 'governor'}]-(p), (s)<-[:SERVES]-(p),
                  (s)<-[:SERVES]-(q)-[:SERVES]->(t),
                  (s)<-[:SERVES]-(r)-[:SERVES {end: date('2026-01-31')}]->(t)
                """))
        .isEqualTo(Map.of("s", 0.0, "t", 0.0, "p", 0.5, "q", 0.5, "r", 0.0));
  }

  @Test
  void servedMembershipsAndTheDeadAreNotBetween() {
    assertThat(
            betweenness(
                """
                CREATE (s:School {urn: 's'}), (t:School {urn: 't'}),
                  (n:Network {id: 'n'}), (e:Activity {id: 'e', start: date('2026-02-01')}),
                  (s)-[:MEMBER_OF {role: 'served'}]->(n)<-[:MEMBER_OF {role: 'lead'}]-(t),
                  (s)-[:TOOK_PART_IN]->(e)<-[:TOOK_PART_IN]-(t),
                  (s)-[:IN]->(:Authority {code: 'a'})<-[:IN]-(t)
                """))
        .isEqualTo(Map.of("s", 0.0, "t", 0.0, "n", 0.0, "a", 0.0));
  }
}
