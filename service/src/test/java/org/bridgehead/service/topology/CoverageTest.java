/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class CoverageTest {
  @Test
  void countsWhatIsOnRecordByAuthority() {
    var sketch = new Sketch();
    int authority = sketch.authority();
    int full = sketch.schoolIn(authority);
    int bare = sketch.schoolIn(authority);
    int loose = sketch.school();
    sketch.partner(full, sketch.trust());
    sketch.partner(full, sketch.learning());
    int person = sketch.person();
    sketch.serves(person, full);
    sketch.tie(person, sketch.learning(), TieKind.FACILITATES, null);
    sketch.serves(sketch.person(), bare);
    sketch.joins(full, sketch.activity(), 3);
    var topology = sketch.draw();
    var coverage = Coverage.compute(topology, Scope.everySchool(topology, 3));

    assertThat(coverage.rows())
        .containsExactly(
            new Coverage.Row(-1, 1, 0, 0, 0, 0, 0), new Coverage.Row(authority, 2, 1, 1, 1, 2, 1));
    assertThat(coverage.total()).isEqualTo(new Coverage.Row(-1, 3, 1, 1, 1, 2, 1));
    assertThat(topology.nodes().isAlive(loose, 3)).isTrue();
    assertThat(Coverage.compute(topology, Scope.standard(topology, 2)).total().withActivity())
        .isZero();
  }

  @Test
  void agreesWithTheDefinitionOnRandomCountries() {
    for (long seed = 1; seed <= 150; seed++) {
      var topology = RandomCountry.of(seed, 4 + (int) (seed % 20));
      int asOf = (int) (seed * 37 % 100);
      var scope = Scope.standard(topology, asOf);
      var by = new ByDefinition(topology, asOf);
      var coverage = Coverage.compute(topology, scope);
      for (var row : coverage.rows()) {
        assertThat(row)
            .as("seed %d", seed)
            .isEqualTo(expected(by, row.authority(), s -> in(by, scope, s, row.authority())));
      }
      assertThat(coverage.total()).as("seed %d", seed).isEqualTo(expected(by, -1, scope::contains));
    }
  }

  private static boolean in(ByDefinition by, Scope scope, int school, int authority) {
    return scope.contains(school) && by.authority(school) == authority;
  }

  private static Coverage.Row expected(ByDefinition by, int authority, IntPredicate meant) {
    return new Coverage.Row(
        authority,
        count(by, meant, _ -> true),
        count(by, meant, s -> has(by, s, TieKind.MEMBER_OF, by.nodes::isLegalNetwork)),
        count(by, meant, s -> has(by, s, TieKind.MEMBER_OF, by.nodes::isLearningNetwork)),
        count(by, meant, s -> has(by, s, TieKind.SERVES, p -> servesOther(by, p, s))),
        count(by, meant, s -> has(by, s, TieKind.SERVES, _ -> true)),
        count(
            by,
            meant,
            s ->
                by.ties()
                    .filter(t -> by.ties.kind(t) == TieKind.TOOK_PART_IN)
                    .anyMatch(t -> by.ties.from(t) == s && by.ties.start(t) <= by.asOf)));
  }

  private static int count(ByDefinition by, IntPredicate meant, IntPredicate has) {
    return (int) by.nodes().filter(meant).filter(has).count();
  }

  private static boolean has(ByDefinition by, int school, TieKind kind, IntPredicate other) {
    return by.ties()
        .filter(t -> by.route(t) && by.ties.kind(t) == kind)
        .filter(t -> by.ties.from(t) == school || by.ties.to(t) == school)
        .anyMatch(t -> other.test(by.ties.from(t) == school ? by.ties.to(t) : by.ties.from(t)));
  }

  private static boolean servesOther(ByDefinition by, int person, int school) {
    return by.ties()
        .filter(by::route)
        .filter(t -> by.ties.kind(t) != TieKind.TOOK_PART_IN)
        .anyMatch(t -> by.ties.from(t) == person && by.ties.to(t) != school);
  }
}
