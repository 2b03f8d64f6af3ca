/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.cypher.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmbeddedGraph.Extension.class)
class AuthorityMatrixReferenceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
  private static final List<String> KINDS =
      List.of("learning-network", "legal-group", "person", "activity");

  /** Schools a1 and a2 in a, b1 in b, c1 in c. */
  private static final String COUNTRY =
      """
      CREATE (a:Authority {code: 'a'}), (b:Authority {code: 'b'}), (c:Authority {code: 'c'}),
        (a1:School {urn: 'a1'})-[:IN]->(a), (a2:School {urn: 'a2'})-[:IN]->(a),
        (b1:School {urn: 'b1'})-[:IN]->(b), (c1:School {urn: 'c1'})-[:IN]->(c),
      """;

  private final EmbeddedGraph graph;

  AuthorityMatrixReferenceTest(EmbeddedGraph graph) {
    this.graph = graph;
  }

  private List<String> links(LocalDate asOf, List<String> kinds, String drawing) {
    return graph
        .draw(drawing)
        .ask("authorities/matrix", Map.of("asOf", asOf, "kinds", kinds))
        .stream()
        .map(r -> r.get("a") + "-" + r.get("b") + " " + r.get("kind") + " " + r.get("links"))
        .toList();
  }

  private List<String> links(String ties) {
    return links(DAY, KINDS, COUNTRY + ties);
  }

  @Test
  void aNetworkLinksTheAuthoritiesOfItsSchoolsOnce() {
    assertThat(
            links(
                """
                (n:Network {id: 'n', category: 'learning'}), (t:Network {id: 't', category: 'legal'}),
                (a1)-[:MEMBER_OF {role: 'lead'}]->(n), (a2)-[:MEMBER_OF {role: 'partner'}]->(n),
                (b1)-[:MEMBER_OF {role: 'partner'}]->(n), (b1)-[:MEMBER_OF {role: 'lead'}]->(n),
                (c1)-[:MEMBER_OF {role: 'served'}]->(n), (c)-[:MEMBER_OF {role: 'partner'}]->(n),
                (a1)-[:MEMBER_OF {role: 'partner'}]->(t), (c1)-[:MEMBER_OF {role: 'partner'}]->(t),
                (b1)-[:MEMBER_OF]->(t)
                """))
        .containsExactly("a-b learning-network 1", "a-c legal-group 1");
  }

  @Test
  void peopleAndActivitiesLinkSchoolsAndAuthoritiesAlike() {
    assertThat(
            links(
                """
                (p:Person {id: 'p'}), (q:Person {id: 'q'}), (e:Activity {id: 'e'}),
                (n:Network {id: 'n', category: 'learning'}),
                (p)-[:SERVES]->(a1), (p)-[:FACILITATES]->(b), (q)-[:SERVES]->(a2),
                (q)-[:SERVES]->(b1), (q)-[:BROKERS]->(n)<-[:BROKERS]-(c),
                (a)-[:TOOK_PART_IN]->(e)<-[:TOOK_PART_IN]-(c1), (e)<-[:TOOK_PART_IN]-(b1)
                """))
        .containsExactly("a-b activity 1", "a-b person 2", "a-c activity 1", "b-c activity 1");
  }

  @Test
  void onlyTheKindsAskedForAreCounted() {
    var drawing =
        COUNTRY
            + """
            (p:Person {id: 'p'})-[:SERVES]->(a1), (p)-[:SERVES]->(b1),
            (e:Activity {id: 'e'})<-[:TOOK_PART_IN]-(a1), (e)<-[:TOOK_PART_IN]-(b1)
            """;

    assertThat(links(DAY, List.of("person"), drawing)).containsExactly("a-b person 1");
    assertThat(links(DAY, List.of(), drawing)).isEmpty();
  }

  @Test
  void theEarliestAuthorityHoldsBackOnlyWhereItWasFirstSeen() {
    var drawing =
        """
        CREATE (a:Authority {code: 'a'}), (b:Authority {code: 'b'}), (c:Authority {code: 'c'}),
          (seen:School {urn: 'seen', start: date('2020-01-01')}), (stated:School {urn: 'stated'}),
          (here:School {urn: 'here'})-[:IN]->(c),
          (seen)-[:IN {start: date('2024-01-01'), startBasis: 'first-seen', end: date('2025-01-01')}]->(a),
          (seen)-[:IN {start: date('2025-01-01'), startBasis: 'stated'}]->(b),
          (stated)-[:IN {start: date('2024-01-01'), startBasis: 'stated'}]->(b),
          (p:Person {id: 'p'})
        WITH p, seen, stated, here UNWIND [seen, stated, here] AS school
        CREATE (p)-[:SERVES]->(school)
        """;

    assertThat(links(LocalDate.of(2025, 6, 1), KINDS, drawing)).containsExactly("b-c person 1");
    assertThat(links(LocalDate.of(2024, 6, 1), KINDS, drawing))
        .containsExactly("a-b person 1", "a-c person 1", "b-c person 1");
    assertThat(links(LocalDate.of(2021, 6, 1), KINDS, drawing)).containsExactly("a-c person 1");
    assertThat(links(LocalDate.of(2019, 6, 1), KINDS, drawing)).isEmpty();
  }

  @Test
  void endedTiesAndTheDeadLinkNothing() {
    assertThat(
            links(
                """
                (p:Person {id: 'p'})-[:SERVES {end: date('2026-01-31')}]->(a1), (p)-[:SERVES]->(b1),
                (e:Activity {id: 'e', start: date('2026-02-01')})<-[:TOOK_PART_IN]-(a1),
                (e)<-[:TOOK_PART_IN]-(b1),
                (n:Network {id: 'n', category: 'learning', end: date('2026-01-31')}),
                (a1)-[:MEMBER_OF {role: 'lead'}]->(n)<-[:MEMBER_OF {role: 'lead'}]-(b1)
                """))
        .isEmpty();
  }
}
