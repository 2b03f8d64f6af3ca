/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutPointsTest {
  private static CutPoints of(Topology topology) {
    return CutPoints.compute(RouteGraph.of(topology, 0), Scope.everySchool(topology, 0));
  }

  @Test
  void agreesWithTheClosedForms() {
    var path = of(Shapes.of(5, Shapes.path(5)));
    assertThat(IntStream.range(0, 5).mapToLong(path::pairsLost))
        .containsExactly(0L, 3L, 4L, 3L, 0L);
    assertThat(path.bridges().size()).isEqualTo(4);
    var star = of(Shapes.of(9, Shapes.star(9)));
    assertThat(star.isCutPoint(0)).isTrue();
    assertThat(star.partsLeft(0)).isEqualTo(8);
    assertThat(star.pairsLost(0)).isEqualTo(28);
    assertThat(star.isCutPoint(1)).isFalse();
    var cycle = of(Shapes.of(6, Shapes.cycle(6)));
    assertThat(IntStream.range(0, 6)).noneMatch(cycle::isCutPoint);
    assertThat(cycle.bridges().isEmpty()).isTrue();
    assertThat(of(Topology.builder().build()).bridges().isEmpty()).isTrue();
    assertThat(of(Shapes.of(1, new int[0][])).partsLeft(0)).isZero();
  }

  @Test
  void parallelTiesAreNoBridge() {
    var sketch = new Sketch();
    int a = sketch.school();
    int b = sketch.school();
    int c = sketch.school();
    sketch.link(a, b);
    sketch.link(b, a);
    int single = sketch.link(b, c);
    var cuts = of(sketch.draw());

    assertThat(cuts.bridges()).isEqualTo(Indices.of(single));
    assertThat(cuts.isCutPoint(b)).isTrue();
  }

  @Test
  void aLongChainDoesNotOverflowTheStack() {
    int n = 200_000;
    var cuts = of(Shapes.of(n, Shapes.path(n)));
    assertThat(cuts.bridges().size()).isEqualTo(n - 1);
    assertThat(cuts.pairsLost(n / 2)).isEqualTo((long) (n / 2) * (n / 2 - 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zachary_karate",
        "florentine_marriage",
        "krackhardt_kite",
        "borgatti_structural_holes"
      })
  void agreesWithTheGoldenTables(String network) {
    var topology = GoldenTables.topology(network);
    var cuts = of(topology);
    GoldenTables.expected(network + ".expected.csv")
        .forEach(
            (name, row) -> {
              int node = topology.nodes().find(NodeKind.AGENCY, name);
              assertThat(node >= 0 && cuts.isCutPoint(node))
                  .as("%s of %s", name, network)
                  .isEqualTo("1".equals(row.get("is_cutpoint")));
            });
  }

  @Test
  void agreesWithJGraphTOnRandomCountries() {
    for (long seed = 1; seed <= 300; seed++) {
      var topology = RandomCountry.of(seed, 4 + (int) (seed % 40));
      int asOf = (int) (seed * 29 % 110);
      var graph = RouteGraph.of(topology, asOf);
      var cuts = CutPoints.compute(graph, Scope.everySchool(topology, asOf));
      var oracle = new BiconnectivityInspector<>(Shapes.oracle(graph));
      assertThat(IntStream.range(0, graph.nodeCount()).filter(cuts::isCutPoint).boxed())
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(oracle.getCutpoints());
      long single =
          by(topology, asOf).ties().filter(tie -> partsMore(by(topology, asOf), tie)).count();
      assertThat((long) cuts.bridges().size()).as("seed %d", seed).isEqualTo(single);
    }
  }

  private static ByDefinition by(Topology topology, int asOf) {
    return new ByDefinition(topology, asOf);
  }

  private static boolean partsMore(ByDefinition by, int tie) {
    return by.route(tie) && !by.reached(by.ties.from(tie), t -> t == tie, -1).get(by.ties.to(tie));
  }
}
