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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Networks, in a small country whose answers were worked out by hand. */
@ExtendWith(EmbeddedGraph.Extension.class)
class NetworkQueriesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

  /**
   * Schools a1 to a7 in a and b1 in b. The hub: all of a and b1, of which a7 left and a1 is there
   * in two roles; the pair: a1 and a2; the trust: a1 and b1; the old one has ended.
   */
  private static final String COUNTRY =
      """
      CREATE (a:Authority {code: 'a', name: 'Aden'}), (b:Authority {code: 'b', name: 'Bere'}),
        (hub:Network {id: 'hub', category: 'learning', acceptsEnquiries: 'yes',
          programme: 'Pilot', cohort: '1', start: date('2020-01-01')}),
        (pair:Network {id: 'pair', category: 'learning', programme: 'Pilot', cohort: '1'}),
        (trust:Network {id: 'trust', category: 'legal'}),
        (old:Network {id: 'old', category: 'learning', programme: 'Pilot', cohort: '1',
          end: date('2025-01-01')}),
        (b1:School {urn: 'b1'})-[:IN]->(b), (b1)-[:MEMBER_OF {role: 'partner'}]->(hub),
        (b1)-[:MEMBER_OF {role: 'partner'}]->(trust),
        (b)-[:MEMBER_OF {role: 'partner', start: date('2025-06-01')}]->(hub),
        (b1)-[:MEMBER_OF {role: 'lead'}]->(old),
        (p:Person {id: 'p'}), (q:Person {id: 'q'})
      WITH a, b, hub, pair, trust, old, p, q
      UNWIND range(1, 7) AS number
      CREATE (s:School {urn: 'a' + number})-[:IN]->(a),
        (s)-[:MEMBER_OF {role: 'partner',
          end: CASE number WHEN 7 THEN date('2025-09-01') END}]->(hub)
      WITH hub, pair, trust, old, p, q, collect(s) AS schools
      WITH hub, pair, trust, old, p, q, schools[0] AS a1, schools[1] AS a2
      CREATE (a1)-[:MEMBER_OF {role: 'lead'}]->(hub), (a1)-[:MEMBER_OF {role: 'lead'}]->(pair),
        (a2)-[:MEMBER_OF {role: 'partner', start: date('2025-03-01')}]->(pair),
        (a1)-[:MEMBER_OF {role: 'partner'}]->(trust),
      """;

  private final EmbeddedGraph graph;

  NetworkQueriesTest(EmbeddedGraph graph) {
    this.graph = graph;
  }

  /** The rows with some of their columns side by side. */
  private List<String> ask(String path, Map<String, ?> arguments, String... columns) {
    return graph.ask(path, arguments).stream()
        .map(
            row ->
                Stream.of(columns)
                    .map(column -> String.valueOf(row.get(column)))
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  private static Map<String, Object> day(Object... more) {
    return more.length == 0
        ? Map.of("asOf", DAY)
        : more.length == 2
            ? Map.of("asOf", DAY, (String) more[0], more[1])
            : Map.of("asOf", DAY, (String) more[0], more[1], (String) more[2], more[3]);
  }

  private EmbeddedGraph draw(String more) {
    return graph.draw(COUNTRY + more);
  }

  @Test
  void sizeIsCountedInSchoolsThatLeadOrArePartnersOnTheDay() {
    draw("(q)-[:SERVES]->(pair)");

    assertThat(
            ask(
                "networks/outside-band",
                day("least", 6L, "most", 6L),
                "networkId",
                "schools",
                "band"))
        .containsExactly("hub 7 above", "pair 2 below");
    assertThat(ask("networks/outside-band", day("least", 2L, "most", 7L), "networkId")).isEmpty();
    assertThat(ask("networks/open-to-enquiries", day("most", 24L), "networkId", "schools", "room"))
        .containsExactly("hub 7 17");
    assertThat(
            ask(
                "networks/size-over-time",
                day("networkId", "hub", "years", 7L),
                "on",
                "alive",
                "schools",
                "others"))
        .startsWith("2019-01-31 false 0 0", "2020-01-31 true 8 0")
        .endsWith("2025-01-31 true 8 0", "2026-01-31 true 7 1");
  }

  @Test
  void aNetworkSpansTheAuthoritiesOfItsSchools() {
    draw("(q)-[:SERVES]->(pair)");

    assertThat(
            ask(
                "networks/across-authorities",
                day("category", "learning", "least", 2L),
                "networkId",
                "authorities",
                "schools",
                "names"))
        .containsExactly("hub 2 7 [Aden, Bere]");
    assertThat(
            ask(
                "networks/across-authorities",
                day("category", "legal", "least", 1L),
                "networkId",
                "authorities",
                "schools"))
        .containsExactly("trust 2 2");
  }

  @Test
  void aPostThatIsAloneIsToldFromOneAmongOthers() {
    draw(
        """
        (p)-[:BROKERS {role: 'resources'}]->(hub), (q)-[:SERVES {role: 'chair'}]->(hub),
        (p)-[:FACILITATES]->(pair), (q)-[:SERVES {end: date('2026-01-31')}]->(pair),
        (q)-[:BROKERS {role: 'resources'}]->(trust), (a1)-[:SUCCEEDED_BY]->(a2),
        (:Agency {id: 'g'})-[:BROKERS {role: 'resources'}]->(trust)
        """);

    assertThat(ask("bridging/one-post", day(), "networkId", "onlyPerson", "onlyBroker", "personId"))
        .containsExactly("hub false true p", "pair true false p", "trust true false q");
    assertThat(
            ask(
                "networks/brokerage-roles",
                day("gaps", false),
                "networkId",
                "role",
                "people",
                "organisations"))
        .hasSize(10)
        .contains("hub resources 1 0", "hub knowledge 0 0", "pair resources 0 0");
  }

  @Test
  void aVacantPostSaysSinceWhen() {
    draw(
        """
        (p)-[:BROKERS {end: date('2025-05-01')}]->(hub),
        (q)-[:FACILITATES {end: date('2025-07-01')}]->(hub)
        """);

    assertThat(
            ask("networks/without-broker", day(), "networkId", "vacantSince", "hadRole", "schools"))
        .containsExactly("hub 2025-07-01 facilitator 7", "pair null null 2");
  }

  @Test
  void joiningAndLeavingAreCountedByMemberNotByRole() {
    draw("(q)-[:SERVES]->(pair)");
    var window = Map.of("from", LocalDate.of(2024, 12, 1), "asOf", DAY, "category", "learning");

    assertThat(
            ask(
                "networks/changes",
                Map.of("from", LocalDate.of(2024, 12, 1), "asOf", DAY),
                "networkId",
                "before",
                "after",
                "joined",
                "left"))
        .containsExactly("hub 8 8 1 1", "old 1 0 0 1", "pair 1 2 1 0");
    assertThat(ask("networks/memberships-ended", window, "networkId", "memberKey", "end", "still"))
        .containsExactly("hub a7 2025-09-01 false");
  }

  @Test
  void activitiesAreCountedByYearAndTheQuietAreFound() {
    draw(
        """
        (x:Activity {id: 'x', start: date('2024-05-01')})-[:OF]->(hub),
        (y:Activity {id: 'y', start: date('2024-06-01')})-[:OF]->(hub),
        (z:Activity {id: 'z', start: date('2026-02-01')})-[:OF]->(hub),
        (a1)-[:TOOK_PART_IN]->(x), (a1)-[:TOOK_PART_IN]->(y), (p)-[:TOOK_PART_IN]->(y)
        """);

    assertThat(
            ask("networks/activity-by-year", day(), "networkId", "year", "activities", "parties"))
        .containsExactly("hub 2024 2 2");
    assertThat(ask("networks/quiet", day("days", 730L), "networkId", "newest"))
        .containsExactly("pair null");
    assertThat(ask("networks/quiet", day("days", 365L), "networkId", "newest", "activities"))
        .containsExactly("hub 2024-06-01 2", "pair null 0");
    assertThat(
            ask("networks/programmes", day(), "programme", "cohort", "started", "alive", "schools"))
        .containsExactly("Pilot 1 3 2 7");
  }

  @Test
  void theScoreBeforeStandsBesideThatOfTheDay() {
    draw(
        """
        (hub)-[:REVIEWED]->(:Review {instrument: 'i', criterion: 'c', score: 2, start: date('2024-01-01')}),
        (hub)-[:REVIEWED]->(:Review {instrument: 'i', criterion: 'c', score: 4, start: date('2025-01-01')}),
        (hub)-[:REVIEWED]->(:Review {instrument: 'i', criterion: 'd', score: 1, start: date('2025-01-01')}),
        (hub)-[:REVIEWED]->(:Review {instrument: 'i', criterion: 'd', score: 5, start: date('2026-02-01')}),
        (hub)-[:COUNTED]->(:Headcount {year: 2025, activeAdults: 3})<-[:COUNTED]-(a1),
        (hub)-[:COUNTED]->(:Headcount {year: 2025, activeAdults: 4})<-[:COUNTED]-(a2)
        """);

    assertThat(ask("networks/reviews", day(), "criterion", "on", "score", "before"))
        .containsExactly("c 2024-01-01 2 null", "c 2025-01-01 4 2", "d 2025-01-01 1 null");
    assertThat(ask("networks/participation", day(), "networkId", "year", "schools", "adults"))
        .containsExactly("hub 2025 2 7");
  }
}
