/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.cypher.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmbeddedGraph.Extension.class)
class IsolationLadderReferenceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
  private static final String NO_LINK = "no link on record";
  private static final String NO_NETWORK = "no network on record";
  private static final String OWN_GROUP = "own group only";
  private static final String NETWORKED = "networked";

  private final EmbeddedGraph graph;

  IsolationLadderReferenceTest(EmbeddedGraph graph) {
    this.graph = graph;
  }

  private Map<String, String> rungs(LocalDate asOf, String drawing) {
    return graph.draw(drawing).ask("isolation/ladder", asOf).stream()
        .collect(Collectors.toMap(row -> (String) row.get("urn"), row -> (String) row.get("rung")));
  }

  private Map<String, String> rungs(String drawing) {
    return rungs(DAY, drawing);
  }

  @Test
  void aGoverningBodyAnAuthorityAndSharedEventsLeadNowhere() {
    assertThat(
            rungs(
                """
                CREATE (s:School {urn: 's'})-[:IN]->(a:Authority {code: 'a'}),
                  (a)<-[:IN]-(:School {urn: 't'}),
                  (p:Person {id: 'p'})-[:SERVES]->(s)<-[:SERVES]-(q:Person {id: 'q'}),
                  (p)-[:TOOK_PART_IN]->(e:Activity {id: 'e'})<-[:TOOK_PART_IN]-(q),
                  (s)-[:SUCCEEDED_BY]->(:School {urn: 'u'})
                """))
        .isEqualTo(Map.of("s", NO_LINK, "t", NO_LINK, "u", NO_LINK));
  }

  @Test
  void aTieToAnyOtherOrganisationIsALink() {
    assertThat(
            rungs(
                """
                CREATE (:Person {id: 'p'})-[:SERVES]->(:School {urn: 'near'}),
                  (:School {urn: 'agency'})<-[:PARTNERS]-(:Agency {id: 'g'}),
                  (:School {urn: 'authority'})-[:TOOK_PART_IN]->(:Activity {id: 'e'})
                    <-[:TOOK_PART_IN]-(:Authority {code: 'a'}),
                  (:School {urn: 'one'})<-[:SERVES]-(:Person {id: 'h'})-[:BROKERS]->(:Network {id: 'n'})
                    <-[:FACILITATES]-(:Person {id: 'f'})-[:SERVES]->(:School {urn: 'far'})
                """))
        .isEqualTo(
            Map.of(
                "near",
                NO_LINK,
                "agency",
                NO_NETWORK,
                "authority",
                NO_NETWORK,
                "one",
                NO_NETWORK,
                "far",
                NO_NETWORK));
  }

  @Test
  void aMembershipCountsWhereAnotherOrganisationIsLeadOrPartner() {
    var rows =
        graph
            .draw(
                """
                CREATE (both:School {urn: 'both'}), (own:School {urn: 'own'}),
                  (alone:School {urn: 'alone'}), (served:School {urn: 'served'}),
                  (trust:Network {id: 'trust', category: 'legal'}),
                  (hub:Network {id: 'hub', category: 'learning'}),
                  (lonely:Network {id: 'lonely', category: 'learning'}),
                  (both)-[:MEMBER_OF {role: 'partner'}]->(trust)
                    <-[:MEMBER_OF {role: 'partner'}]-(own),
                  (both)-[:MEMBER_OF {role: 'lead'}]->(hub)
                    <-[:MEMBER_OF {role: 'partner'}]-(:Authority {code: 'a'}),
                  (served)-[:MEMBER_OF {role: 'served'}]->(hub),
                  (alone)-[:MEMBER_OF {role: 'lead'}]->(lonely),
                  (alone)-[:MEMBER_OF {role: 'partner'}]->(lonely)
                    <-[:MEMBER_OF {role: 'accredits'}]-(:Agency {id: 'g'})
                """)
            .ask("isolation/ladder", DAY);

    assertThat(rows)
        .containsExactly(
            Map.of("urn", "alone", "rung", NO_LINK, "networks", List.of()),
            Map.of("urn", "both", "rung", NETWORKED, "networks", List.of("hub", "trust")),
            Map.of("urn", "own", "rung", OWN_GROUP, "networks", List.of("trust")),
            Map.of("urn", "served", "rung", NO_LINK, "networks", List.of()));
  }

  @Test
  void aMembershipWithoutARoleIsNoLink() {
    assertThat(
            rungs(
                """
                CREATE (:School {urn: 's'})-[:MEMBER_OF]->(:Network {id: 'n', category: 'learning'})
                  <-[:MEMBER_OF {role: 'lead'}]-(:School {urn: 't'})
                """))
        .isEqualTo(Map.of("s", NO_LINK, "t", NO_LINK));
  }

  @Test
  void tiesAndLivesAreHalfOpen() {
    var drawing =
        """
        CREATE (s:School {urn: 's'})
            -[:MEMBER_OF {role: 'lead', start: date('2026-01-31'), end: date('2026-02-10')}]->
            (hub:Network {id: 'hub', category: 'learning', end: date('2026-02-05')}),
          (t:School {urn: 't', start: date('2026-02-01'), end: date('2026-02-20')})
            -[:MEMBER_OF {role: 'lead'}]->(hub),
          (s)<-[:SERVES]-(h:Person {id: 'h', end: date('2026-02-15')})-[:SERVES]->(t)
        """;

    assertThat(rungs(LocalDate.of(2026, 1, 31), drawing)).isEqualTo(Map.of("s", NO_LINK));
    assertThat(rungs(LocalDate.of(2026, 2, 1), drawing))
        .isEqualTo(Map.of("s", NETWORKED, "t", NETWORKED));
    assertThat(rungs(LocalDate.of(2026, 2, 5), drawing))
        .isEqualTo(Map.of("s", NO_NETWORK, "t", NO_NETWORK));
    assertThat(rungs(LocalDate.of(2026, 2, 15), drawing))
        .isEqualTo(Map.of("s", NO_LINK, "t", NO_LINK));
    assertThat(rungs(LocalDate.of(2026, 2, 20), drawing)).isEqualTo(Map.of("s", NO_LINK));
  }
}
