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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(EmbeddedGraph.Extension.class)
class SchoolQueriesTest {
  private static final String NAMES =
      """
      UNWIND [['1', 'Parkside School'], ['2', "St. Mary's C.E. School, Park"],
        ['3', 'Hill Co-operative Academy'], ['4', 'Park and Hill School']] AS school
      CREATE (:School {urn: school[0], name: school[1]}),
        (:Network {id: school[0], name: school[1]})
      """;

  private final EmbeddedGraph graph;

  SchoolQueriesTest(EmbeddedGraph graph) {
    this.graph = graph;
  }

  private List<Object> search(String text) {
    return graph.ask("schools/search", Map.of("text", text)).stream()
        .map(row -> row.get("urn"))
        .toList();
  }

  @Test
  void everyWordMustBeginAWordOfTheName() {
    graph.draw(NAMES);

    assertThat(search("park")).containsExactlyInAnyOrder("1", "2", "4").last().isEqualTo("1");
    assertThat(search("SCHOOL park")).containsExactlyInAnyOrder("1", "2", "4");
    assertThat(search("hill aca")).containsExactly("3");
    assertThat(search("co-op")).containsExactly("3");
    assertThat(search("st. mary's")).containsExactly("2");
    assertThat(search("park AND NOT hill")).isEmpty();
  }

  @Test
  void signsAreNoSearchLanguage() {
    graph.draw(NAMES);

    for (var signs :
        List.of("", " ", "*", "?", "()", "\"", "\\", "/", ":", "[", "&& ||", "~", "'")) {
      assertThat(search(signs)).as(signs).isEmpty();
      assertThat(search("parkside " + signs)).as(signs).hasSizeLessThanOrEqualTo(1);
    }
    assertThat(search("name:parkside")).isEmpty();
    assertThat(search("\"parkside\"~2 [a")).isEmpty();
    assertThat(search("(parkside*")).containsExactly("1");
  }

  @ParameterizedTest
  @CsvSource({"2026-01-31, b", "2024-06-01, a", "2021-06-01, a", "2019-06-01,"})
  void aSchoolIsInTheAuthorityOfTheDay(LocalDate day, String authority) {
    var rows =
        graph
            .draw(
                """
                CREATE (s:School {urn: 's', name: 'School', start: date('2020-01-01')}),
                  (s)-[:IN {start: date('2025-01-01'), startBasis: 'stated'}]->
                    (:Authority {code: 'b', name: 'B'}),
                  (s)-[:IN {start: date('2024-01-01'), end: date('2025-01-01'),
                    startBasis: 'first-seen'}]->(:Authority {code: 'a', name: 'A'})
                """)
            .ask("schools/by-urn", Map.of("urn", "s", "asOf", day));

    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst())
        .containsEntry("authorityCode", authority)
        .containsEntry("opened", LocalDate.of(2020, 1, 1))
        .containsEntry("closed", null);
  }

  @Test
  void anUnknownSchoolHasNoRow() {
    assertThat(
            graph
                .draw("CREATE (:School {urn: 's'})")
                .ask("schools/by-urn", Map.of("urn", "t", "asOf", LocalDate.of(2026, 1, 31))))
        .isEmpty();
  }
}
