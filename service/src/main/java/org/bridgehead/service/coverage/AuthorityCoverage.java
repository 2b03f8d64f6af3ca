/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.coverage;

import io.micronaut.serde.annotation.Serdeable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bridgehead.cypher.TieSort;
import org.bridgehead.service.store.Authority;
import org.bridgehead.service.store.Covered;
import org.jspecify.annotations.Nullable;

/**
 * How much is recorded of an authority and its open schools.
 *
 * @param code the authority's code
 * @param name its name
 * @param schools how many schools were open in it on the day
 * @param ties a row for each sort of tie and source, and one for each sort of which nothing is
 *     known
 */
@Serdeable
public record AuthorityCoverage(
    String code, @Nullable String name, int schools, List<CoverageRow> ties) {

  /** Not ties of a school or an authority with anyone: what is of an activity, and measures. */
  private static final Set<TieSort> LEFT_OUT =
      EnumSet.of(
          TieSort.ACTIVITY,
          TieSort.HEADCOUNT,
          TieSort.REVIEW,
          TieSort.OUTCOME,
          TieSort.INTERVENTION);

  private static final List<TieSort> SORTS =
      Stream.of(TieSort.values()).filter(sort -> !LEFT_OUT.contains(sort)).toList();

  static AuthorityCoverage of(Authority authority, int schools, List<Covered> covered) {
    return new AuthorityCoverage(
        authority.code(),
        authority.name(),
        schools,
        SORTS.stream().flatMap(sort -> rows(sort, covered)).toList());
  }

  private static Stream<CoverageRow> rows(TieSort sort, List<Covered> covered) {
    List<CoverageRow> held =
        covered.stream()
            .filter(row -> row.sort().equals(sort.text()))
            .map(CoverageRow::of)
            .toList();
    return held.isEmpty() ? Stream.of(CoverageRow.notKnown(sort)) : held.stream();
  }
}
