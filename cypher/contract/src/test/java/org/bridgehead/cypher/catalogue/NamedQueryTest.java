/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.cypher.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamedQueryTest {
  private final NamedQuery query =
      new NamedQuery(
          "area",
          "slug",
          "title",
          "description",
          List.of(
              new Parameter("on", ValueType.DATE, null, List.of(), "a day"),
              new Parameter("open", ValueType.BOOLEAN, true, List.of(), "a switch"),
              new Parameter("most", ValueType.INTEGER, 5L, List.of(), "a number"),
              new Parameter("share", ValueType.NUMBER, 0.5, List.of(), "a share"),
              new Parameter("kinds", ValueType.STRINGS, List.of("a"), List.of("a", "b"), "kinds")),
          List.of(
              new Column("urn", ValueType.STRING, false, "a key"),
              new Column("count", ValueType.INTEGER, false, "a number")),
          QueryScope.COUNTRY,
          1,
          Duration.ofSeconds(1),
          "RETURN 1");

  @Test
  void fallbacksFillInWhatIsNotGiven() {
    assertThat(query.arguments(Map.of("on", List.of("2026-01-31"))))
        .isEqualTo(
            Map.of(
                "on",
                LocalDate.of(2026, 1, 31),
                "open",
                true,
                "most",
                5L,
                "share",
                0.5,
                "kinds",
                List.of("a")));
  }

  @Test
  void readsWhatIsGiven() {
    assertThat(
            query.arguments(
                Map.of(
                    "on",
                    List.of("2026-01-31"),
                    "open",
                    List.of("false"),
                    "most",
                    List.of("-7"),
                    "share",
                    List.of("1e-3"),
                    "kinds",
                    List.of("b", "a"))))
        .containsEntry("open", false)
        .containsEntry("most", -7L)
        .containsEntry("share", 0.001)
        .containsEntry("kinds", List.of("b", "a"));
  }

  @Test
  void namesEverythingThatIsWrong() {
    var given =
        Map.of(
            "open", List.of("yes"),
            "most", List.of("1", "2"),
            "share", List.of("NaN"),
            "kinds", List.of("a", "c"),
            "other", List.of("x"));

    assertThatExceptionOfType(ArgumentException.class)
        .isThrownBy(() -> query.arguments(given))
        .satisfies(
            e ->
                assertThat(e.problems())
                    .containsExactly(
                        "other: no such parameter",
                        "on: a value is required",
                        "open: 'yes' is not true or false",
                        "most: takes one value, not 2",
                        "share: 'NaN' is not a finite number",
                        "kinds: 'c' is not one of [a, b]"));
  }

  @Test
  void aResultHasExactlyTheDeclaredColumns() {
    assertThatNoException().isThrownBy(() -> query.checkColumns(List.of("count", "urn")));
    assertThatIllegalStateException()
        .isThrownBy(() -> query.checkColumns(List.of("urn")))
        .withMessage("area/slug declares the columns [urn, count] and returned [urn]");
  }
}
