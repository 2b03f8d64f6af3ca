/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.bridgehead.service.topology.ExchangePath.Step;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.junit.jupiter.api.Test;

class ExchangePathTest {
  @Test
  void takesTheLowestOfSeveralShortestRoutes() {
    var sketch = new Sketch();
    int start = sketch.school();
    int high = 4;
    int low = sketch.agency();
    int end = sketch.school();
    sketch.agency();
    sketch.agency();
    sketch.link(start, high);
    sketch.link(high, end);
    int there = sketch.link(low, start);
    sketch.link(low, start);
    int on = sketch.link(low, end);
    var graph = RouteGraph.of(sketch.draw(), 0);
    var path = ExchangePath.find(graph, start, end);

    assertThat(path.steps()).containsExactly(new Step(start, there, low), new Step(low, on, end));
    assertThat(path.shortestRoutes()).isEqualTo(2);
    var avoid = new BitSet();
    avoid.set(low);
    assertThat(ExchangePath.find(graph, start, end, avoid).steps())
        .extracting(Step::to)
        .containsExactly(high, end);
    avoid.set(high);
    assertThat(ExchangePath.find(graph, start, end, avoid).exists()).isFalse();
    assertThat(ExchangePath.find(graph, start, low, avoid).exists()).isFalse();
    assertThat(ExchangePath.find(graph, start, start).exists()).isTrue();
    assertThat(ExchangePath.find(graph, start, start).steps()).isEmpty();
    assertThat(ExchangePath.find(graph, start, 3).steps()).isEmpty();
  }

  @Test
  void countsTheRoutesAcrossAGrid() {
    var graph = RouteGraph.of(Shapes.of(100, Shapes.grid(10, 10)), 0);
    assertThat(ExchangePath.find(graph, 0, 99).shortestRoutes()).isEqualTo(48_620);
  }

  @Test
  void isAsShortAsJGraphTsAndHoldsOnTheDay() {
    for (long seed = 1; seed <= 100; seed++) {
      var topology = RandomCountry.of(seed, 5 + (int) (seed % 20));
      int asOf = (int) (seed * 43 % 100);
      var graph = RouteGraph.of(topology, asOf);
      var by = new ByDefinition(topology, asOf);
      var oracle = new BFSShortestPath<>(Shapes.oracle(graph));
      for (int to = 0; to < graph.nodeCount(); to++) {
        var path = ExchangePath.find(graph, 0, to);
        var expected = by.alive(0) && by.alive(to) ? oracle.getPath(0, to) : null;
        assertThat(path.exists()).as("seed %d, to %d", seed, to).isEqualTo(expected != null);
        assertThat(path.steps())
            .as("seed %d, to %d", seed, to)
            .hasSize(expected == null ? 0 : expected.getLength())
            .allMatch(step -> by.route(step.tie()))
            .allMatch(step -> topology.ties().other(step.tie(), step.from()) == step.to());
      }
    }
  }
}
