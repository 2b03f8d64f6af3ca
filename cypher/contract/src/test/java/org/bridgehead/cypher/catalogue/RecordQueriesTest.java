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

/** Schools, authorities, posts and the record itself, with answers worked out by hand. */
@ExtendWith(EmbeddedGraph.Extension.class)
class RecordQueriesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

  private final EmbeddedGraph graph;

  RecordQueriesTest(EmbeddedGraph graph) {
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

  private static Map<String, Object> day(String name, Object value) {
    return Map.of("asOf", DAY, name, value);
  }

  @Test
  void aSchoolWithoutALearningNetworkMayBeInATrustOrAloneInANetwork() {
    graph.draw(
        """
        CREATE (a:Authority {code: 'a'}), (trust:Network {id: 't', name: 'Trust', category: 'legal'}),
          (hub:Network {id: 'h', name: 'Hub', category: 'learning'}),
          (alone:Network {id: 'n', category: 'learning'}),
          (a)-[:MEMBER_OF {role: 'served', start: date('2024-01-01')}]->(hub),
          (inside:School {urn: 'in', stateFunded: true})-[:IN]->(a),
          (inside)-[:MEMBER_OF {role: 'lead'}]->(hub), (far:School {urn: 'far', stateFunded: true}),
          (far)-[:MEMBER_OF {role: 'partner'}]->(hub),
          (own:School {urn: 'own', stateFunded: true})-[:IN]->(a),
          (own)-[:MEMBER_OF {role: 'partner'}]->(trust), (own)-[:MEMBER_OF {role: 'lead'}]->(alone),
          (leaver:School {urn: 'left', stateFunded: true})-[:IN]->(a),
          (leaver)-[:MEMBER_OF {role: 'partner', end: date('2026-01-31')}]->(hub),
          (paid:School {urn: 'paid', stateFunded: false})-[:IN]->(a),
          (gone:School {urn: 'gone', stateFunded: true, end: date('2026-01-31')})-[:IN]->(a),
          (moved:School {urn: 'moved', stateFunded: true})-[:IN {end: date('2025-01-01')}]->(a)
        """);
    var path = "isolation/without-learning-network";

    assertThat(
            ask(
                path,
                Map.of("asOf", DAY, "authority", "a", "independent", false),
                "urn",
                "legalGroups"))
        .containsExactly("left []", "own [Trust]");
    assertThat(ask(path, Map.of("asOf", DAY, "authority", "a", "independent", true), "urn"))
        .containsExactly("left", "own", "paid");
    assertThat(
            ask(
                "isolation/offered-not-joined",
                day("authority", "a"),
                "urn",
                "networkId",
                "offeredSince"))
        .containsExactly("left h 2024-01-01", "own h 2024-01-01", "paid h 2024-01-01");
  }

  @Test
  void theEarliestAuthorityHoldsBackOnlyWhereItWasFirstSeen() {
    graph.draw(
        """
        CREATE (a:Authority {code: 'a'}), (b:Authority {code: 'b'}),
          (s:School {urn: 's', stateFunded: true}),
          (s)-[:IN {start: date('2022-01-01'), startBasis: 'first-seen', end: date('2024-01-01')}]->(a),
          (s)-[:IN {start: date('2024-01-01'), startBasis: 'first-seen'}]->(b),
          (t:School {urn: 't', stateFunded: true}),
          (t)-[:IN {start: date('2022-01-01'), startBasis: 'stated'}]->(a)
        """);
    var path = "authorities/overview";

    assertThat(ask(path, Map.of("asOf", LocalDate.of(2020, 1, 1)), "code", "schools"))
        .containsExactly("a 1", "b 0");
    assertThat(ask(path, Map.of("asOf", LocalDate.of(2023, 1, 1)), "code", "schools"))
        .containsExactly("a 2", "b 0");
    assertThat(ask(path, Map.of("asOf", LocalDate.of(2025, 1, 1)), "code", "schools"))
        .containsExactly("a 1", "b 1");
  }

  @Test
  void neighboursThatShareOnlyATrustOrOnlyAnOldNetworkShareNone() {
    graph.draw(
        """
        CREATE (a:Authority {code: 'a'}), (b:Authority {code: 'b'}), (c:Authority {code: 'c'}),
          (d:Authority {code: 'd'}), (a)-[:BORDERS]->(b), (b)-[:BORDERS]->(c), (a)-[:BORDERS]->(d),
          (a)-[:RESEMBLES {rank: 1}]->(c), (a)-[:RESEMBLES {rank: 2}]->(b),
          (:School {urn: 'a1'})-[:IN]->(a), (:School {urn: 'b1'})-[:IN]->(b),
          (:School {urn: 'c1'})-[:IN]->(c),
          (h:Network {id: 'h', category: 'learning'}), (t:Network {id: 't', category: 'legal'}),
          (o:Network {id: 'o', category: 'learning', end: date('2026-01-01')})
        WITH h, t, o, d MATCH (s:School)
        FOREACH (n IN CASE s.urn WHEN 'a1' THEN [h, o] WHEN 'b1' THEN [h, t] ELSE [t, o] END |
          CREATE (s)-[:MEMBER_OF {role: 'partner'}]->(n))
        CREATE (d)-[:MEMBER_OF {role: 'served'}]->(h)
        """);

    assertThat(ask("authorities/borders-without-network", Map.of("asOf", DAY), "a", "b"))
        .containsExactly("a d", "b c");
    assertThat(
            ask(
                "authorities/similar",
                day("authority", "a"),
                "rank",
                "code",
                "borders",
                "networks"))
        .containsExactly("1 c false []", "2 b true [h]");
  }

  @Test
  void successionIsToldStepByStepEvenInACircle() {
    graph.draw(
        """
        CREATE (a:School {urn: 'a', end: date('2010-01-01')}),
          (b:School {urn: 'b', start: date('2010-01-01'), end: date('2020-01-01')}),
          (c:School {urn: 'c', start: date('2020-01-01')}), (d:School {urn: 'd'}),
          (a)-[:SUCCEEDED_BY]->(b)-[:SUCCEEDED_BY]->(c), (b)-[:SUCCEEDED_BY]->(d),
          (d)-[:SUCCEEDED_BY]->(d)
        """);

    assertThat(ask("schools/succession", day("urn", "b"), "steps", "urn", "open"))
        .containsExactly("-1 a false", "0 b false", "1 c true", "1 d true");
    assertThat(
            ask(
                "schools/opened-and-closed",
                day("from", LocalDate.of(2020, 1, 1)),
                "on",
                "event",
                "urn",
                "successors"))
        .containsExactly("2020-01-01 closed b [c, d]", "2020-01-01 opened c []");
  }

  @Test
  void aHistoryShowsTiesOfEveryDateAndPeopleByThemselves() {
    graph.draw(
        """
        CREATE (s:School {urn: 's'}), (n:Network {id: 'n', name: 'Hub'}),
          (s)-[:MEMBER_OF {sort: 'membership', role: 'partner', start: date('2020-01-01'),
            startBasis: 'first-seen', end: date('2021-01-01'), endBasis: 'absent',
            claims: ['workbook@2020-01-01||']}]->(n),
          (:Person {id: 'p', name: 'Somebody'})-[:SERVES {sort: 'head', start: date('2022-01-01')}]->(s)
        """);

    assertThat(
            ask(
                "schools/history",
                day("urn", "s"),
                "sort",
                "fromSchool",
                "key",
                "name",
                "personId",
                "personName",
                "startBasis",
                "endBasis",
                "holds",
                "sources"))
        .containsExactly(
            "membership true n Hub null null first-seen absent false [workbook@2020-01-01]",
            "head false null null p Somebody null null true []");
  }

  @Test
  void postsAreShownByRoleAndPlaceAndTheVacantAreTold() {
    graph.draw(
        """
        CREATE (s:School {urn: 's', name: 'Oak'}), (g:Agency {id: 'g', name: 'Health'}),
          (p:Person {id: 'p', name: 'Somebody'}), (q:Person {id: 'q'}), (r:Person {id: 'r'}),
          (p)-[:SERVES {sort: 'head', role: 'Headteacher'}]->(s), (p)-[:SERVES {sort: 'post'}]->(g),
          (p)-[:SERVES {sort: 'governor', role: 'Governor'}]->(s),
          (q)-[:SERVES {sort: 'head', role: 'Headteacher', end: date('2025-09-01')}]->(s),
          (r)-[:SERVES {sort: 'post', role: 'Adviser', end: date('2025-10-01')}]->(g),
          (q)-[:SERVES]->(g)
        """);

    assertThat(
            ask(
                "posts/several-organisations",
                day("least", 2L),
                "organisations",
                "posts",
                "personId"))
        .containsExactly("2 [governor at Oak, headteacher at Oak, post at Health] p");
    assertThat(
            ask(
                "posts/ended",
                day("from", LocalDate.of(2025, 1, 1)),
                "kind",
                "key",
                "role",
                "end",
                "filled"))
        .containsExactly(
            "school s Headteacher 2025-09-01 true", "agency g Adviser 2025-10-01 false");
  }

  @Test
  void sourcesInvitationsAndWhatNobodyConfirmed() {
    graph.draw(
        """
        CREATE (a:Authority {code: 'a'}), (s:School {urn: 's'})-[:IN]->(a),
          (n:Network {id: 'n'}), (s)-[:MEMBER_OF {sort: 'trust', contradicted: true,
            claims: ['register@2020-01-01||', 'register@2023-01-01||']}]->(n),
          (a)-[:MEMBER_OF {sort: 'membership', claims: ['workbook@2020-06-01||']}]->(n),
          (:Source {id: '1', kind: 'register', publisher: 'P', extractDate: date('2026-01-01')}),
          (:Source {id: '2', kind: 'register', publisher: 'P', extractDate: date('2025-01-01')}),
          (:Source {id: '3', kind: 'register', publisher: 'P', extractDate: date('2026-02-01')}),
          (:Invitation {state: 'invited', next: date('2026-01-30'), since: date('2026-01-01')}),
          (:Invitation {state: 'invited', next: date('2026-01-31'), since: date('2025-01-01')}),
          (:Invitation {state: 'joined', since: date('2025-01-01')})
        """);

    assertThat(
            ask(
                "data/sources",
                Map.of("asOf", DAY),
                "kind",
                "extracts",
                "oldest",
                "newest",
                "daysOld"))
        .containsExactly("register 2 2025-01-01 2026-01-01 30");
    assertThat(
            ask(
                "data/not-confirmed",
                Map.of("asOf", DAY, "authority", "a", "since", LocalDate.of(2022, 1, 1)),
                "sort",
                "ties",
                "notConfirmed",
                "oldest"))
        .containsExactly("membership 1 1 2020-06-01", "trust 1 0 2023-01-01");
    assertThat(ask("data/contradictions", Map.of("asOf", DAY), "sort", "fromKey", "toKey"))
        .containsExactly("trust s n");
    assertThat(
            ask(
                "invitations/by-state",
                Map.of("asOf", DAY),
                "state",
                "invitations",
                "overdue",
                "oldest"))
        .containsExactly("invited 2 1 2025-01-01", "joined 1 0 2025-01-01");
  }
}
