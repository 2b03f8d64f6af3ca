/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("long")
class BetweennessTest {
  private static final Offset<Double> TINY = within(1e-9);

  private static Betweenness all(Topology topology, int threads) {
    return Betweenness.ofAllPairs(RouteGraph.of(topology, 0), Run.on(threads));
  }

  private static void check(int n, int[][] edges, int threads, IntToDoubleFunction expected) {
    var scores = all(Shapes.of(n, edges), threads);
    for (int node = 0; node < n; node++) {
      assertThat(scores.score(node))
          .as("node %d of %d", node, n)
          .isEqualTo(expected.applyAsDouble(node), TINY);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void agreesWithTheClosedForms(int threads) {
    for (int n : new int[] {1, 2, 3, 4, 7, 50, 301}) {
      int size = n;
      check(n, Shapes.path(n), threads, i -> (double) i * (size - 1 - i));
      check(n, Shapes.star(n), threads, i -> i > 0 ? 0 : (size - 1) * (size - 2) / 2.0);
      check(n, n < 3 ? Shapes.path(n) : Shapes.cycle(n), threads, _ -> cycle(size));
    }
    check(20, Shapes.clique(20), threads, _ -> 0);
    check(4, Shapes.grid(2, 2), threads, _ -> 0.5);
  }

  /** Odd: (n-1)(n-3)/8 pairs have their one route through a node; even: (n-2)²/8. */
  private static double cycle(int n) {
    return n < 3 ? 0 : n % 2 == 1 ? (n - 1) * (n - 3) / 8.0 : (n - 2) * (n - 2) / 8.0;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void twoCliquesAndABridgeHangOnItsEnds(int threads) {
    int k = 9;
    var edges = new ArrayList<int[]>();
    for (var edge : Shapes.clique(k)) {
      edges.add(edge);
      edges.add(new int[] {edge[0] + k, edge[1] + k});
    }
    edges.add(new int[] {0, k});
    check(2 * k, edges.toArray(int[][]::new), threads, i -> i % k == 0 ? (double) (k - 1) * k : 0);
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
    var scores = all(topology, 2);
    GoldenTables.expected(network + ".expected.csv")
        .forEach(
            (name, row) -> {
              int node = topology.nodes().find(NodeKind.AGENCY, name);
              var expected = Double.parseDouble(row.get("betweenness_raw"));
              double found = node < 0 ? 0 : scores.score(node);
              // The tables print ten decimals.
              assertThat(found).as("%s of %s", name, network).isEqualTo(expected, TINY);
            });
  }

  @Test
  void agreesWithTheGoldenTableOfTwoModes() {
    var topology = GoldenTables.topology("southern_women_bipartite");
    var scores = all(topology, 1);
    var rows = GoldenTables.expected("southern_women_bipartite.expected.csv");
    long women = rows.values().stream().filter(row -> "woman".equals(row.get("mode"))).count();
    rows.forEach(
        (name, row) -> {
          boolean woman = "woman".equals(row.get("mode"));
          double most = mostOfTwoModes(woman ? women : rows.size() - women, rows.size());
          assertThat(scores.score(topology.nodes().find(NodeKind.AGENCY, name)) / most)
              .as(name)
              .isEqualTo(Double.parseDouble(row.get("bip_betweenness_norm")), TINY);
        });
  }

  /** Borgatti and Halgin's greatest betweenness of a node of one mode, of so many nodes in all. */
  private static double mostOfTwoModes(long own, long all) {
    long n = own;
    long m = all - own;
    long s = (n - 1) / m;
    long t = (n - 1) % m;
    return 0.5 * (m * m * (s + 1) * (s + 1) + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3));
  }

  @Test
  void agreesWithJGraphTOnRandomGraphsWhateverIsReduced() {
    var choices =
        List.of(
            Set.<Reduction>of(),
            Set.of(Reduction.BLOCKS),
            Set.of(Reduction.SPANS),
            Set.of(Reduction.BLOCKS, Reduction.SPANS),
            Set.of(Reduction.SPANS, Reduction.SHARES),
            Reduction.ALL);
    for (long seed = 1; seed <= 250; seed++) {
      var graph = RouteGraph.of(randomGraph(new Random(seed)), 0);
      var oracle = new BetweennessCentrality<>(Shapes.oracle(graph)).getScores();
      for (var reductions : choices) {
        var found = Betweenness.compute(new BlockTree(graph), _ -> true, reductions, Run.on(1));
        for (int node = 0; node < graph.nodeCount(); node++) {
          assertThat(found.score(node))
              .as("seed %d, %s, node %d", seed, reductions, node)
              .isEqualTo(oracle.get(node), within(1e-7));
        }
      }
    }
  }

  /** Ends of spans on one level, one level apart and two; several middles; middles side by side. */
  @Test
  void middlesOfSpansDoNotMatterToTheAnswer() {
    for (long seed = 1; seed <= 200; seed++) {
      var random = new Random(seed);
      var topology = detours(random);
      var graph = RouteGraph.of(topology, 0);
      int odd = random.nextInt(2);
      IntPredicate counts = node -> node % 2 == odd;
      var tree = new BlockTree(graph);
      var plain = Betweenness.compute(tree, counts, Set.of(), Run.on(1));
      var reduced = Betweenness.compute(tree, counts, Reduction.ALL, Run.on(2));
      var expected = new PairCounts(graph, counts);
      for (int node = 0; node < graph.nodeCount(); node++) {
        assertThat(plain.score(node))
            .as("seed %d, node %d, plain", seed, node)
            .isEqualTo(expected.scores[node], within(1e-7));
        assertThat(reduced.score(node))
            .as("seed %d, node %d, reduced", seed, node)
            .isEqualTo(expected.scores[node], within(1e-7));
      }
    }
  }

  /** So many sources that not all are walked from together, and spans that lie in no batch. */
  @Test
  void middlesThatShareWalksDoNotMatterToTheAnswer() {
    for (long seed = 1; seed <= 8; seed++) {
      var graph = RouteGraph.of(detours(new Random(seed), 150), 0);
      var tree = new BlockTree(graph);
      IntPredicate all = _ -> true;
      var walked =
          Betweenness.compute(tree, all, Set.of(Reduction.BLOCKS, Reduction.SPANS), Run.on(1));
      var shared = Betweenness.compute(tree, all, Reduction.ALL, Run.on(2));
      var oracle = new BetweennessCentrality<>(Shapes.oracle(graph)).getScores();
      for (int node = 0; node < graph.nodeCount(); node++) {
        assertThat(walked.score(node))
            .as("seed %d, node %d, walked", seed, node)
            .isEqualTo(oracle.get(node), within(1e-6));
        assertThat(shared.score(node))
            .as("seed %d, node %d, shared", seed, node)
            .isEqualTo(oracle.get(node), within(1e-6));
      }
    }
  }

  /** A ring of 2,100 pairs of middles: 2^1050 shortest routes to the other side. */
  @Test
  void moreRoutesThanADoubleCountsAreAnError() {
    int ring = 2_100;
    var edges = new ArrayList<int[]>();
    for (int node = 0; node < ring; node++) {
      for (int middle : new int[] {ring + node, 2 * ring + node}) {
        edges.add(new int[] {node, middle});
        edges.add(new int[] {middle, (node + 1) % ring});
      }
    }
    var graph = RouteGraph.of(Shapes.of(3 * ring, edges.toArray(int[][]::new)), 0);
    for (var reductions : List.of(Set.of(Reduction.BLOCKS), Reduction.ALL)) {
      assertThatThrownBy(
              () -> Betweenness.compute(new BlockTree(graph), _ -> true, reductions, Run.on(2)))
          .isInstanceOf(ArithmeticException.class);
    }
  }

  private static Topology detours(Random random) {
    return detours(random, 3 + random.nextInt(8));
  }

  /** A random connected core in which many edges have detours of one to three nodes. */
  private static Topology detours(Random random, int core) {
    var edges = new ArrayList<int[]>();
    int n = core;
    for (int node = 0; node < core; node++) {
      for (int more = 0; more < 2; more++) {
        int other = more == 0 ? (node + 1) % core : random.nextInt(core);
        for (int detour = random.nextInt(4); detour > 0 && node != other; detour--) {
          int length = random.nextInt(4);
          int at = node;
          for (int middle = 0; middle < length; middle++) {
            edges.add(new int[] {at, n});
            at = n++;
          }
          edges.add(new int[] {at, other});
        }
      }
    }
    return Shapes.of(n, edges.toArray(int[][]::new));
  }

  /** From trees over sparse graphs with cycles to dense ones, with isolates and doubled ties. */
  private static Topology randomGraph(Random random) {
    int n = 1 + random.nextInt(40);
    int edges = random.nextInt(3 * n);
    var sketch = new Sketch();
    IntStream.range(0, n).forEach(_ -> sketch.school());
    for (int node = 1; node < n; node++) {
      if (random.nextInt(4) > 0) {
        sketch.link(node, random.nextInt(node));
      }
    }
    for (int i = 0; i < edges - n; i++) {
      sketch.link(random.nextInt(n), random.nextInt(n));
    }
    return sketch.draw();
  }

  @Test
  void schoolPairsAgreeWithTheDefinitionOnRandomCountries() {
    for (long seed = 1; seed <= 200; seed++) {
      var topology = RandomCountry.of(seed, 4 + (int) (seed % 30));
      int asOf = (int) (seed * 31 % 100);
      var graph = RouteGraph.of(topology, asOf);
      var scope = Scope.standard(topology, asOf);
      var found = Betweenness.ofSchoolPairs(graph, scope, Run.on(1 + (int) (seed % 3)));
      var expected = new PairCounts(graph, scope::contains);
      assertThat(found.pairsWithRoute()).as("seed %d", seed).isEqualTo(expected.pairs);
      for (int node = 0; node < graph.nodeCount(); node++) {
        assertThat(found.score(node))
            .as("seed %d, node %d", seed, node)
            .isEqualTo(expected.scores[node], within(1e-7));
        assertThat(found.share(node)).isBetween(0.0, 1.0);
      }
    }
  }

  @Test
  void isTheSameToTheLastBitOnAnyNumberOfThreads() {
    var topology = Shapes.of(900, Shapes.grid(30, 30));
    var one = all(topology, 1);
    for (int threads : new int[] {2, 3, 8}) {
      var other = all(topology, threads);
      assertThat(IntStream.range(0, 900))
          .allMatch(
              i ->
                  Double.doubleToLongBits(one.score(i)) == Double.doubleToLongBits(other.score(i)));
    }
  }

  @Test
  void numberingIsolatesAndDoubledTiesDoNotMatter() {
    long seed = 77;
    var random = new Random(seed);
    var edges = Shapes.grid(6, 5);
    var plain = all(Shapes.of(30, edges), 1);
    var shuffled = new ArrayList<>(IntStream.range(0, 35).boxed().toList());
    Collections.shuffle(shuffled, random);
    var relabelled = new ArrayList<int[]>();
    for (var edge : edges) {
      relabelled.add(new int[] {shuffled.get(edge[1]), shuffled.get(edge[0])});
      relabelled.add(new int[] {shuffled.get(edge[0]), shuffled.get(edge[1])});
    }
    Collections.shuffle(relabelled, random);
    var changed = all(Shapes.of(35, relabelled.toArray(int[][]::new)), 1);
    for (int node = 0; node < 30; node++) {
      assertThat(changed.score(shuffled.get(node)))
          .as("seed %d, node %d", seed, node)
          .isEqualTo(plain.score(node), TINY);
    }
  }

  @Test
  void nothingIsNothing() {
    var empty = all(Topology.builder().build(), 4);
    assertThat(empty.pairsWithRoute()).isZero();
    var topology = Shapes.of(5, Shapes.path(5));
    var before = RouteGraph.of(topology, Days.NO_END);
    var scores = Betweenness.ofSchoolPairs(before, Scope.standard(topology, 0), Run.on(1));
    assertThat(scores.score(2)).isZero();
    assertThat(scores.share(2)).isZero();
  }

  @Test
  void tellsHowFarItIsAndStopsWhenToldTo() {
    var graph = RouteGraph.of(Shapes.of(1600, Shapes.grid(40, 40)), 0);
    var reports = new ArrayList<Long>();
    Betweenness.ofAllPairs(graph, new Run(3, (done, _) -> reports.add(done), () -> false));
    assertThat(reports).isSorted().last().isEqualTo(1600L);
    for (int threads : new int[] {1, 3}) {
      var asked = new AtomicInteger();
      assertThatThrownBy(
              () ->
                  Betweenness.ofAllPairs(
                      graph, new Run(threads, (_, _) -> {}, () -> asked.incrementAndGet() > 9)))
          .isInstanceOf(CancellationException.class);
      assertThat(asked.get()).isLessThan(20);
    }
  }
}
