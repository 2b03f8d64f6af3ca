/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ScopeTest {
  private final Sketch sketch = new Sketch();
  private final int north =
      sketch.add(
          Node.of(NodeKind.AUTHORITY, "001", "North", Days.NO_START, Days.NO_END).inRegion("N"));
  private final int south =
      sketch.add(
          Node.of(NodeKind.AUTHORITY, "002", "South", Days.NO_START, Days.NO_END).inRegion("S"));
  private final int first = sketch.schoolIn(north);
  private final int second = sketch.schoolIn(south);
  private final int independent = sketch.school(false);
  private final int loose = sketch.school();
  private final int closed = sketch.school(0, 10, true);
  private final int moved =
      sketch.add(Node.school("m", null, Days.NO_START, Days.NO_END, null, null, "S", true));
  private final Topology topology;

  ScopeTest() {
    sketch.tie(independent, north, TieKind.IN, null);
    sketch.tie(closed, north, TieKind.IN, null);
    sketch.tie(moved, north, TieKind.IN, null);
    topology = sketch.draw();
  }

  @Test
  void theStandardScopeIsStateFundedOpenAndWithAnAuthority() {
    var scope = Scope.standard(topology, 10);

    assertThat(scope.stream()).containsExactly(first, second, moved);
    assertThat(scope.size()).isEqualTo(3);
    assertThat(scope.contains(loose)).isFalse();
    assertThat(scope.contains(north)).isFalse();
    assertThat(Scope.standard(topology, 9).contains(closed)).isTrue();
  }

  @Test
  void narrowsByAuthorityRegionAndList() {
    assertThat(of(Scope.Filter.ofAuthorities(Set.of("001")))).containsExactly(first, moved);
    assertThat(of(Scope.Filter.ofRegions(Set.of("S")))).containsExactly(second, moved);
    assertThat(of(Scope.Filter.ofSchools(Set.of("m", topology.nodes().key(loose)))))
        .containsExactly(loose, moved);
    assertThat(of(new Scope.Filter(Set.of("001"), Set.of("N"), Set.of(), true, true)))
        .containsExactly(first, independent);
    assertThat(Scope.everySchool(topology, 10).size()).isEqualTo(5);
  }

  private int[] of(Scope.Filter filter) {
    return Scope.of(topology, 10, filter).stream().toArray();
  }
}
