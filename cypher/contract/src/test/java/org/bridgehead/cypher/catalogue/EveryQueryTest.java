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

  /** A value for each parameter, by name, such that the tiny graph has something to return. */
  private static final Map<String, List<String>> SAMPLES =
      Map.of(
          "asOf", List.of("2026-01-31"),
          "urn", List.of("100001"),
          "text", List.of("park"),
          "fromLabel", List.of("School"),
          "fromKey", List.of("100001"),
          "toLabel", List.of("School"),
          "toKey", List.of("100002"));

  private static final String TINY =
      """
      CREATE (camden:Authority {code: '202', name: 'Camden'}),
        (brent:Authority {code: '304', name: 'Brent'}),
        (park:School {urn: '100001', name: 'Park School', phase: 'Primary', pupils: 210,
          type: 'Community school', status: 'Open', region: 'London', town: 'London',
          postcode: 'NW1 1AA', start: date('1990-09-01')}),
        (hill:School {urn: '100002', name: 'Hill School'}),
        (hub:Network {id: 'hub', category: 'learning'}),
        (head:Person {id: 'gid-1'}),
        (park)-[:IN]->(camden), (hill)-[:IN]->(brent),
        (park)-[:MEMBER_OF {role: 'lead'}]->(hub), (hill)-[:MEMBER_OF {role: 'partner'}]->(hub),
        (head)-[:SERVES]->(park)
      """;

  @ParameterizedTest
  @FieldSource("QUERIES")
  void onlyReads(NamedQuery query, EmbeddedGraph graph) {
    for (var language : List.of("", "CYPHER 5 ", "CYPHER 25 ")) {
      graph.inTransaction(
          language + "EXPLAIN " + query.text(),
          Map.of(),
          result -> {
            assertThat(result.getQueryExecutionType().queryType()).isEqualTo(QueryType.READ_ONLY);
            operators(result.getExecutionPlanDescription()).forEach(EveryQueryTest::checkAllowed);
            return query;
          });
    }
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
            query.text(),
            query.arguments(given),
            result -> {
              query.checkColumns(result.columns());
              assertThat(result.columns()).isEqualTo(query.columnNames());
              return result.stream().toList();
            });

    assertThat(rows).isNotEmpty().hasSizeLessThanOrEqualTo(query.rowLimit());
    for (var column : query.columns()) {
      assertThat(rows)
          .extracting(row -> row.get(column.name()))
          .as(column.name())
          .allMatch(value -> value == null || isOf(column.type(), value));
    }
  }

  private static boolean isOf(ValueType type, Object value) {
    return switch (type) {
      case STRING -> value instanceof String;
      case INTEGER -> value instanceof Long;
      case NUMBER -> value instanceof Double;
      case DATE -> value instanceof LocalDate;
      case BOOLEAN -> value instanceof Boolean;
      case STRINGS ->
          value instanceof List<?> items && items.stream().allMatch(String.class::isInstance);
    };
  }
}
