/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.bridgehead.service.topology.RankStability.Draws;
import org.bridgehead.service.topology.RankStability.Span;
import org.junit.jupiter.api.Test;

class RankStabilityTest {
  private static final double[] LOSSES = {0, 0.1, 0.2};

  @Test
  void withAllPivotsAndNothingMissingScoresAreExact() {
    for (long seed = 1; seed <= 200; seed++) {
      var topology = RandomCountry.of(seed, 4 + (int) (seed % 30));
      int asOf = (int) (seed * 37 % 100);
      var scope = Scope.standard(topology, asOf);
      var graph = RouteGraph.of(topology, asOf);
      var exact = Betweenness.ofSchoolPairs(graph, scope, Run.on(1));
      var carrying = new CarryingGraph(graph, scope);
      var random = new SplittableRandom(seed);
      var found = PivotEstimate.of(carrying.without(0, random), carrying.counted(), 1_000, random);
      var sum = new double[topology.nodes().count()];
      for (int own = 0; own < carrying.size(); own++) {
        sum[carrying.node(own)] = found[own];
      }
      for (int node = 0; node < sum.length; node++) {
        assertThat(sum[node])
            .as("seed %d, node %d", seed, node)
            .isEqualTo(exact.score(node), within(1e-9));
      }
    }
  }

  /** The mean over many draws; its standard error is below 0.05. */
  @Test
  void fewPivotsAreRightOnTheAverage() {
    var topology = Shapes.of(12, Shapes.grid(4, 3));
    var graph = RouteGraph.of(topology, 0);
    var exact = Betweenness.ofAllPairs(graph, Run.on(1));
    var counted = new boolean[12];
    Arrays.fill(counted, true);
    var sums = new double[12];
    int times = 20_000;
    var random = new SplittableRandom(11);
    for (int draw = 0; draw < times; draw++) {
      var found = PivotEstimate.of(graph, counted, 3, random);
      IntStream.range(0, 12).forEach(node -> sums[node] += found[node]);
    }
    for (int node = 0; node < 12; node++) {
      assertThat(sums[node] / times).as("seed 11").isEqualTo(exact.score(node), within(0.2));
    }
  }

  @Test
  void anEdgeOfTwoTiesGoesOnlyWithBoth() {
    var sketch = new Sketch();
    int authority = sketch.authority();
    int one = sketch.schoolIn(authority);
    int other = sketch.schoolIn(authority);
    sketch.link(one, other);
    sketch.link(one, other);
    int third = sketch.schoolIn(authority);
    sketch.link(other, third);
    var topology = sketch.draw();
    var carrying = new CarryingGraph(RouteGraph.of(topology, 0), Scope.standard(topology, 0));
    var random = new SplittableRandom(5);
    int edges = 0;
    int times = 20_000;
    for (int draw = 0; draw < times; draw++) {
      edges += carrying.without(0.3, random).edgeCount();
    }
    assertThat((double) edges / times).as("seed 5").isEqualTo(0.91 + 0.7, within(0.02));
  }

  @Test
  void aHubStaysFirstWhateverIsMissing() {
    var sketch = new Sketch();
    int authority = sketch.authority();
    int hub = sketch.agency();
    int last = -1;
    for (int arm = 0; arm < 12; arm++) {
      int[] schools = {sketch.schoolIn(authority), sketch.schoolIn(authority)};
      sketch.link(hub, schools[0]);
      sketch.link(schools[0], schools[1]);
      last = schools[1];
    }
    var topology = sketch.draw();
    var graph = RouteGraph.of(topology, 0);
    var found =
        RankStability.compute(
            graph, Scope.standard(topology, 0), _ -> true, new Draws(3, LOSSES, 20, 5));

    assertThat(found.of(hub))
        .containsExactly(
            new Span(0, 1, 1, 1, 1), new Span(0.1, 1, 1, 1, 1), new Span(0.2, 1, 1, 1, 1));
    assertThat(found.of(last).getFirst().best()).isEqualTo(14);
    assertThat(found.of(authority)).isEmpty();
  }

  @Test
  void ranksWithNothingMissingAreThoseOfTheScores() {
    for (long seed = 1; seed <= 60; seed++) {
      var topology = RandomCountry.of(seed, 8 + (int) (seed % 20));
      var scope = Scope.standard(topology, 30);
      var graph = RouteGraph.of(topology, 30);
      var exact = Betweenness.ofSchoolPairs(graph, scope, Run.on(1));
      var found = RankStability.compute(graph, scope, _ -> true, new Draws(seed, LOSSES, 2, 1_000));
      var ranked =
          IntStream.range(0, topology.nodes().count())
              .filter(node -> !found.of(node).isEmpty())
              .boxed()
              .sorted(Comparator.comparingDouble(node -> -exact.score(node)))
              .toList();
      for (int at = 0; at < ranked.size(); at++) {
        var span = found.of(ranked.get(at)).getFirst();
        double score = exact.score(ranked.get(at));
        long above = ranked.stream().filter(node -> exact.score(node) > score + 1e-9).count();
        long equal =
            ranked.stream().filter(node -> Math.abs(exact.score(node) - score) <= 1e-9).count();
        assertThat(span.best())
            .as("seed %d", seed)
            .isBetween((int) above + 1, (int) (above + equal));
        assertThat(span.worst()).as("seed %d", seed).isLessThanOrEqualTo((int) (above + equal));
      }
    }
  }

  @Test
  void aSeedGivesTheSameOnAnyNumberOfThreads() {
    var topology = RandomCountry.of(4, 60);
    var graph = RouteGraph.of(topology, 30);
    var scope = Scope.standard(topology, 30);
    var one = spans(topology, graph, scope, 1, 9);
    assertThat(spans(topology, graph, scope, 4, 9)).isEqualTo(one);
    assertThat(spans(topology, graph, scope, 1, 10)).isNotEqualTo(one);
  }

  private static List<List<Span>> spans(
      Topology topology, RouteGraph graph, Scope scope, int threads, long seed) {
    try (var pool = new ForkJoinPool(threads)) {
      return pool.submit(
              () -> {
                var found =
                    RankStability.compute(graph, scope, _ -> true, new Draws(seed, LOSSES, 10, 4));
                return IntStream.range(0, topology.nodes().count()).mapToObj(found::of).toList();
              })
          .join();
    }
  }

  @Test
  void nothingIsStable() {
    var empty = Topology.builder().build();
    var found =
        RankStability.compute(
            RouteGraph.of(empty, 0), Scope.standard(empty, 0), _ -> true, Draws.standard(1));
    assertThat(found.of(0)).isEmpty();
  }
}
