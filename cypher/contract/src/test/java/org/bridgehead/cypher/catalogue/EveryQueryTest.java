/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.cypher.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.neo4j.graphdb.ExecutionPlanDescription;
import org.neo4j.graphdb.QueryExecutionType.QueryType;

/** What holds for each file of the catalogue. */
@ExtendWith(EmbeddedGraph.Extension.class)
class EveryQueryTest {
  @SuppressWarnings("unused") // by @FieldSource
  static final List<NamedQuery> QUERIES = List.copyOf(Catalogue.load().list());

  private static final Set<String> PROCEDURES = Set.of("db.index.fulltext.queryNodes");

  private static final String NAME_OF_PERSON = "Ada Quillfeather";

  /** A value for each parameter, by name, such that the tiny graph has something to return. */
  private static final Map<String, List<String>> SAMPLES =
      Map.ofEntries(
          Map.entry("asOf", List.of("2026-01-31")),
          Map.entry("from", List.of("2025-01-01")),
          Map.entry("since", List.of("2025-01-01")),
          Map.entry("authority", List.of("202")),
          Map.entry("urn", List.of("100001")),
          Map.entry("networkId", List.of("hub")),
          Map.entry("text", List.of("park")),
          Map.entry("label", List.of("Network")),
          Map.entry("key", List.of("hub")),
          Map.entry("fromLabel", List.of("School")),
          Map.entry("fromKey", List.of("100001")),
          Map.entry("toLabel", List.of("School")),
          Map.entry("toKey", List.of("100002")));

  private static final String TINY =
      """
      CREATE (camden:Authority {code: '202', name: 'Camden', region: 'London'}),
        (brent:Authority {code: '304', name: 'Brent'}), (harrow:Authority {code: '310'}),
        (camden)-[:BORDERS]->(brent), (brent)-[:BORDERS]->(harrow),
        (camden)-[:RESEMBLES {rank: 1}]->(brent),
        (park:School {urn: '100001', name: 'Park School', phase: 'Primary', pupils: 210,
          type: 'Community school', status: 'Open', region: 'London', town: 'London',
          postcode: 'NW1 1AA', stateFunded: true, start: date('1990-09-01')}),
        (hill:School {urn: '100002', name: 'Hill School'}),
        (lone:School {urn: '100003', stateFunded: true}),
        (old:School {urn: '100004', end: date('2025-06-01')}),
        (hub:Network {id: 'hub', category: 'learning', kind: 'hub', acceptsEnquiries: 'yes',
          programme: 'Pilot', purpose: 'reading'}),
        (circle:Network {id: 'circle', category: 'learning'}),
        (head:Person {id: 'gid-1', name: '%1$s'}), (other:Person {id: 'gid-2', name: '%1$s'}),
        (health:Agency {id: 'health', name: 'Health Team', kind: 'health'}),
        (visit:Activity {id: 'visit', start: date('2023-03-01')}),
        (park)-[:IN]->(camden), (lone)-[:IN]->(camden), (hill)-[:IN]->(brent),
        (old)-[:SUCCEEDED_BY]->(park),
        (park)-[:MEMBER_OF {sort: 'membership', role: 'lead', contradicted: true,
          claims: ['workbook@2024-01-01||', 'workbook@2024-02-01|2020-01-01|']}]->(hub),
        (hill)-[:MEMBER_OF {role: 'partner', start: date('2025-09-01')}]->(hub),
        (camden)-[:MEMBER_OF {role: 'served'}]->(hub),
        (old)-[:MEMBER_OF {role: 'partner', end: date('2025-06-01'), endBasis: 'stated'}]->(hub),
        (park)-[:MEMBER_OF {role: 'partner'}]->(circle),
        (head)-[:SERVES {sort: 'head', role: 'Headteacher', start: date('2025-09-01'),
          startBasis: 'stated'}]->(park),
        (head)-[:SERVES]->(lone), (head)-[:BROKERS {role: 'relationships'}]->(hub),
        (other)-[:SERVES {sort: 'post', role: 'Coordinator', end: date('2025-05-01')}]->(hub),
        (health)-[:PARTNERS {role: 'wellbeing'}]->(park),
        (visit)-[:OF]->(hub), (park)-[:TOOK_PART_IN]->(visit),
        (hub)-[:REVIEWED]->(:Review {id: 'r', instrument: 'features', criterion: 'trust',
          score: 3, start: date('2025-01-01')}),
        (hub)-[:COUNTED]->(:Headcount {id: 'c', year: 2025, activeAdults: 7})<-[:COUNTED]-(park),
        (park)-[:REACHED]->(:Outcome {id: 'o', measure: 'reading', year: 2025, value: '104',
          cohortSize: 30}),
        (:Intervention {id: 'i', kind: 'training', start: date('2025-02-01')})-[:AIMS_AT]->(park),
        (lone)<-[:INVITES]-(:Invitation {id: 'lone.hub', state: 'invited', owner: 'Adviser',
          next: date('2026-02-01'), since: date('2026-01-01')})-[:INVITES_TO]->(hub),
        (:Source {id: 'register@2026-01-01', kind: 'register', publisher: 'Department',
          extractDate: date('2026-01-01'), licence: 'OGL', completeFor: ['trust']}),
        (:Revision {number: 1, files: ['a.csv'], nodesAdded: 9, nodesChanged: 0, tiesAdded: 9,
          tiesChanged: 0, tiesEnded: 0})
      """
          .formatted(NAME_OF_PERSON);

  @ParameterizedTest
  @FieldSource("QUERIES")
  void onlyReads(NamedQuery query, EmbeddedGraph graph) {
    graph.inTransaction(
        "CYPHER 25 EXPLAIN " + query.text(),
        Map.of(),
        result -> {
          assertThat(result.getQueryExecutionType().queryType()).isEqualTo(QueryType.READ_ONLY);
          operators(result.getExecutionPlanDescription()).forEach(EveryQueryTest::checkAllowed);
          return query;
        });
  }

  private static Stream<ExecutionPlanDescription> operators(ExecutionPlanDescription plan) {
    return Stream.concat(
        Stream.of(plan), plan.getChildren().stream().flatMap(EveryQueryTest::operators));
  }

  private static void checkAllowed(ExecutionPlanDescription operator) {
    assertThat(operator.getName()).doesNotContain("LoadCSV");
    if (operator.getName().contains("ProcedureCall")) {
      var call = String.valueOf(operator.getArguments().get("Details"));
      assertThat(PROCEDURES).contains(call.substring(0, call.indexOf('(')));
    }
  }

  @ParameterizedTest
  @FieldSource("QUERIES")
  void returnsWhatItDeclares(NamedQuery query, EmbeddedGraph graph) {
    var given = new HashMap<>(SAMPLES);
    given.keySet().removeIf(name -> query.findParameter(name).isEmpty());
    graph.draw(TINY);
    var rows =
        graph.inTransaction(
            "CYPHER 5 " + query.text(),
            query.arguments(given),
            result -> {
              assertThat(result.getQueryExecutionType().queryType()).isEqualTo(QueryType.READ_ONLY);
              query.checkColumns(result.columns());
              assertThat(result.columns()).isEqualTo(query.columnNames());
              return result.stream().toList();
            });

    assertThat(rows).isNotEmpty().hasSizeLessThanOrEqualTo(query.rowLimit());
    for (var column : query.columns()) {
      assertThat(rows)
          .extracting(row -> row.get(column.name()))
          .as(column.name())
          .allMatch(value -> value == null || isOf(column.type(), value))
          .allMatch(value -> column.personal() || !holdsPerson(value), "no person");
    }
  }

  private static boolean holdsPerson(@Nullable Object value) {
    var text = value instanceof String[] texts ? String.join(" ", texts) : String.valueOf(value);
    return text.contains(NAME_OF_PERSON) || text.contains("gid-");
  }

  @Test
  void thereIsSomethingForEveryKindOfReader() {
    assertThat(QUERIES).hasSizeGreaterThanOrEqualTo(31);
    assertThat(QUERIES).extracting(NamedQuery::title).doesNotHaveDuplicates();
  }

  /** Within Neo4j a part of a date is an int and a list that is stored an array. */
  private static boolean isOf(ValueType type, Object value) {
    return switch (type) {
      case STRING -> value instanceof String;
      case INTEGER -> value instanceof Long || value instanceof Integer;
      case NUMBER -> value instanceof Double;
      case DATE -> value instanceof LocalDate;
      case BOOLEAN -> value instanceof Boolean;
      case STRINGS ->
          value instanceof String[]
              || value instanceof List<?> items
                  && items.stream().allMatch(String.class::isInstance);
    };
  }
}
