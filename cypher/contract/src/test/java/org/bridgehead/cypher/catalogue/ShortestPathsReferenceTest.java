/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.cypher.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmbeddedGraph.Extension.class)
class ShortestPathsReferenceTest {
  /** Two ways of four ties from s to t, one of them with a doubled tie; a shorter one has ended. */
  private static final String RING =
      """
      CREATE (s:School {urn: 's'}), (t:School {urn: 't'}), (m:School {urn: 'm'}),
        (p:Person {id: 'p'}), (q:Person {id: 'q'}), (r:Person {id: 'r'}), (x:Person {id: 'x'}),
        (z:Person {id: 'z'}), (n:Network {id: 'n'}),
        (:Agency {id: 's'}), (:School {urn: 'closed', end: date('2020-01-01')}),
        (s)<-[:SERVES]-(p)-[:SERVES]->(m), (s)<-[:SERVES {role: 'governor'}]-(p),
        (m)<-[:SERVES]-(r)-[:SERVES]->(t),
        (s)<-[:SERVES]-(q)-[:BROKERS]->(n)<-[:BROKERS]-(z)-[:SERVES]->(t),
        (s)<-[:SERVES]-(x)-[:SERVES {end: date('2026-01-31')}]->(t),
        (s)-[:MEMBER_OF {role: 'served'}]->(n)
      """;

  private final EmbeddedGraph graph;

  ShortestPathsReferenceTest(EmbeddedGraph graph) {
    this.graph = graph;
  }

  private List<@Nullable Object> shortest(
      String fromLabel, String fromKey, String toLabel, String toKey, int day) {
    var rows =
        graph
            .draw(RING)
            .ask(
                "paths/shortest",
                Map.of(
                    "fromLabel", fromLabel,
                    "fromKey", fromKey,
                    "toLabel", toLabel,
                    "toKey", toKey,
                    "asOf", LocalDate.of(2026, 1, day)));
    assertThat(rows).hasSize(1);
    var row = rows.getFirst();
    return Arrays.asList(row.get("length"), row.get("routes"));
  }

  @Test
  void countsRoutesThroughTheSameNodesOnce() {
    assertThat(shortest("School", "s", "School", "m", 31)).containsExactly(2L, 1L);
  }

  @Test
  void takesTheShortestOfTheDay() {
    assertThat(shortest("School", "s", "School", "t", 30)).containsExactly(2L, 1L);
    assertThat(shortest("School", "s", "School", "t", 31)).containsExactly(4L, 2L);
  }

  @Test
  void goesByTiesInEitherDirectionBetweenAnyNodes() {
    assertThat(shortest("Network", "n", "Person", "p", 31)).containsExactly(3L, 1L);
    assertThat(shortest("School", "m", "Network", "n", 31)).containsExactly(4L, 2L);
  }

  @Test
  void aNodeIsAtNoDistanceFromItself() {
    assertThat(shortest("School", "s", "School", "s", 31)).containsExactly(0L, 1L);
  }

  @Test
  void saysWhereThereIsNoRoute() {
    assertThat(shortest("School", "s", "Agency", "s", 31)).containsExactly(null, 0L);
    assertThat(shortest("School", "closed", "School", "closed", 31)).containsExactly(null, 0L);
    assertThat(shortest("School", "nowhere", "School", "s", 31)).containsExactly(null, 0L);
  }
}
