/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.bridgehead.service.topology.ExchangePath.Step;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("long")
class ExchangePathsTest {
  private static final int ALL = 1_000_000;

  private static ExchangePaths find(RouteGraph graph, int from, int to, int most) {
    return ExchangePaths.find(
        RouteCore.of(graph), from, to, RouteCost.LENGTH, RouteFilter.NONE, most);
  }

  private static List<Integer> costs(int nodes, int[][] edges, int from, int to) {
    return costs(find(RouteGraph.of(Shapes.of(nodes, edges), 0), from, to, ALL));
  }

  private static List<Integer> costs(ExchangePaths paths) {
    return paths.routes().stream().map(Route::cost).toList();
  }

  private static int[] nodes(Route route) {
    return IntStream.concat(
            route.steps().stream().limit(1).mapToInt(Step::from),
            route.steps().stream().mapToInt(Step::to))
        .toArray();
  }

  @Test
  void shapesWhoseRoutesAreKnown() {
    assertThat(costs(9, Shapes.path(9), 0, 8)).containsExactly(8);
    assertThat(costs(9, Shapes.path(9), 6, 2)).containsExactly(4);
    assertThat(costs(10, Shapes.cycle(10), 0, 3)).containsExactly(3, 7);
    assertThat(costs(7, Shapes.star(7), 3, 5)).containsExactly(2);
    assertThat(costs(31, Shapes.tree(31), 15, 30)).containsExactly(8);
    assertThat(costs(9, Shapes.grid(3, 3), 0, 8)).hasSize(12).startsWith(4, 4, 4, 4, 4, 4, 6);
    assertThat(costs(16, Shapes.grid(4, 4), 0, 15)).hasSize(184);
    var clique = costs(6, Shapes.clique(6), 0, 5);
    assertThat(clique).hasSize(1 + 4 + 12 + 24 + 24).isSorted().startsWith(1, 2, 2, 2, 2, 3);
  }

  @Test
  void aBarbellHasTheRoutesOfBothBells() {
    var edges = new ArrayList<>(List.of(Shapes.clique(5)));
    for (var edge : Shapes.clique(5)) {
      edges.add(new int[] {edge[0] + 5, edge[1] + 5});
    }
    edges.add(new int[] {4, 5});
    int inOneBell = 1 + 3 + 6 + 6;
    var across = costs(10, edges.toArray(int[][]::new), 0, 9);
    assertThat(across).hasSize(inOneBell * inOneBell).isSorted().startsWith(3, 4, 4, 4, 4, 4, 4, 5);
    assertThat(costs(10, edges.toArray(int[][]::new), 4, 5)).containsExactly(1);
  }

  @Test
  void aLollipopAndDisjointUnions() {
    var edges = new ArrayList<>(List.of(Shapes.clique(4)));
    edges.add(new int[] {3, 4});
    edges.add(new int[] {4, 5});
    edges.add(new int[] {6, 7});
    var shape = edges.toArray(int[][]::new);
    assertThat(costs(8, shape, 0, 5)).containsExactly(3, 4, 4, 5, 5);
    assertThat(costs(8, shape, 5, 3)).containsExactly(2);
    assertThat(costs(8, shape, 0, 7)).isEmpty();
    assertThat(costs(8, shape, 6, 7)).containsExactly(1);
    assertThat(costs(8, shape, 2, 2)).containsExactly(0);
  }

  @Test
  void aMostOfNoneIsRefused() {
    var graph = RouteGraph.of(Shapes.of(2, Shapes.path(2)), 0);
    assertThatThrownBy(() -> find(graph, 0, 1, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothingLeadsFromOrToWhatIsNotAlive() {
    var sketch = new Sketch();
    int closed = sketch.school(0, 10, true);
    int open = sketch.school();
    sketch.link(closed, open);
    var graph = RouteGraph.of(sketch.draw(), 10);
    assertThat(find(graph, closed, closed, 5)).isEqualTo(new ExchangePaths(List.of(), 0));
    assertThat(find(graph, open, closed, 5).routes()).isEmpty();
    assertThat(find(graph, open, open, 5)).isEqualTo(new ExchangePaths(List.of(empty()), 1));
    assertThat(ExchangePath.find(graph, closed, closed).exists()).isFalse();
  }

  private static Route empty() {
    return new Route(List.of(), 0);
  }

  @Test
  void costsAndCountsAreThoseOfJGraphT() {
    int routes = 0;
    for (long seed = 1; seed <= 400; seed++) {
      var random = new Random(seed);
      var graph = graph(seed, random);
      var yen = new YenKShortestPath<>(Shapes.oracle(graph));
      for (int pair = 0; pair < 4 && graph.nodeCount() > 1; pair++) {
        int from = random.nextInt(graph.nodeCount());
        int to = random.nextInt(graph.nodeCount());
        int most = 1 + random.nextInt(40);
        var found = find(graph, from, to, most);
        if (from != to) {
          assertThat(costs(found))
              .as("seed %d from %d to %d", seed, from, to)
              .isEqualTo(yen.getPaths(from, to, most).stream().map(GraphPath::getLength).toList());
        }
        check(graph, from, to, found, "seed " + seed + " from " + from + " to " + to);
        routes += found.routes().size();
      }
    }
    assertThat(routes).as("the graphs are not trivial").isGreaterThan(5_000);
  }

  /**
   * Random countries, and random graphs of trees, cliques that share nodes, chains and isolates.
   */
  private static RouteGraph graph(long seed, Random random) {
    if (seed % 2 == 0) {
      return RouteGraph.of(RandomCountry.of(seed, 5 + random.nextInt(60)), random.nextInt(100));
    }
    int n = 2 + random.nextInt(30);
    var edges = new ArrayList<int[]>();
    int parts = random.nextInt(6);
    for (int part = 0; part < parts; part++) {
      int size = 2 + random.nextInt(6);
      int[] members = IntStream.range(0, size).map(_ -> random.nextInt(n)).distinct().toArray();
      var shape =
          switch (random.nextInt(4)) {
            case 0 -> Shapes.clique(members.length);
            case 1 -> Shapes.path(members.length);
            case 2 -> Shapes.star(members.length);
            default -> Shapes.cycle(members.length);
          };
      for (var edge : shape) {
        edges.add(new int[] {members[edge[0]], members[edge[1]]});
      }
    }
    for (int chord = random.nextInt(n); chord > 0; chord--) {
      edges.add(new int[] {random.nextInt(n), random.nextInt(n)});
    }
    return RouteGraph.of(Shapes.of(n, edges.toArray(int[][]::new)), 0);
  }

  /** That routes hold, are loopless and differ, and stand in order. */
  private static void check(RouteGraph graph, int from, int to, ExchangePaths found, String what) {
    var topology = graph.topology();
    var by = new ByDefinition(topology, graph.asOf());
    var seen = new HashSet<List<Integer>>();
    for (var route : found.routes()) {
      int at = from;
      for (var step : route.steps()) {
        assertThat(step.from()).as(what).isEqualTo(at);
        assertThat(by.route(step.tie())).as(what).isTrue();
        assertThat(topology.ties().other(step.tie(), at)).as(what).isEqualTo(step.to());
        at = step.to();
      }
      assertThat(at).as(what).isEqualTo(to);
      assertThat(nodes(route)).as(what).doesNotHaveDuplicates();
      assertThat(seen.add(IntStream.of(nodes(route)).boxed().toList())).as(what).isTrue();
    }
    assertThat(costs(found)).as(what).isSorted();
  }

  @ParameterizedTest
  @EnumSource(RouteCost.class)
  void withAnyFilterAllRoutesComeInTheOrderOfTheDefinition(RouteCost cost) {
    int routes = 0;
    for (long seed = 1; seed <= 300; seed++) {
      var random = new Random(seed);
      var topology = denser(RandomCountry.of(seed, 3 + random.nextInt(6)), random);
      var graph = RouteGraph.of(topology, random.nextInt(100));
      var blocks = RouteCore.of(graph);
      for (int pair = 0; pair < 5; pair++) {
        var avoided = new BitSet();
        IntStream.range(0, random.nextInt(3))
            .forEach(_ -> avoided.set(random.nextInt(graph.nodeCount())));
        var without = some(random, NodeKind.class, 1);
        var untied = some(random, TieKind.class, 2);
        var oracle = new EveryRoute(graph, without, untied, avoided, cost);
        int from = random.nextInt(graph.nodeCount());
        int to = random.nextInt(graph.nodeCount());
        var expected = oracle.find(from, to);
        var filter = RouteFilter.without(without, untied, avoided);
        var found = ExchangePaths.find(blocks, from, to, cost, filter, ALL);
        var what = "seed " + seed + " from " + from + " to " + to;
        assertThat(found.routes().stream().map(ExchangePathsTest::nodes).toList())
            .as(what)
            .usingElementComparator(Arrays::compare)
            .isEqualTo(expected.stream().map(e -> from == to ? new int[0] : e).toList());
        assertThat(costs(found)).as(what).isEqualTo(expected.stream().map(oracle::cost).toList());
        assertThat(found.equallyGood())
            .as(what)
            .isEqualTo(
                expected.stream()
                    .filter(e -> oracle.cost(e) == oracle.cost(expected.getFirst()))
                    .count());
        for (var route : found.routes()) {
          assertThat(route.steps().stream().map(step -> topology.ties().kind(step.tie())))
              .as(what)
              .noneMatch(untied::contains);
        }
        routes += expected.size();
      }
    }
    assertThat(routes).as("the countries are not trivial").isGreaterThan(1_000);
  }

  /** The country with a few more ties between any nodes, not all of one day. */
  private static Topology denser(Topology topology, Random random) {
    var kinds = List.of(TieKind.SERVES, TieKind.PARTNERS, TieKind.TOOK_PART_IN);
    int n = topology.nodes().count();
    var builder = topology.toBuilder();
    for (int more = n / 2; more > 0; more--) {
      var kind = kinds.get(random.nextInt(kinds.size()));
      int end = random.nextInt(4) == 0 ? 50 : Days.NO_END;
      builder.addTie(
          Tie.of(random.nextInt(n), random.nextInt(n), kind, null, Days.NO_START, end, 0));
    }
    return builder.build();
  }

  private static <E extends Enum<E>> Set<E> some(Random random, Class<E> type, int most) {
    var all = type.getEnumConstants();
    var chosen = EnumSet.noneOf(type);
    IntStream.range(0, random.nextInt(most + 1))
        .forEach(_ -> chosen.add(all[random.nextInt(all.length)]));
    return chosen;
  }

  @Test
  void aSmallNetworkIsStrongerThanALargeTrustThoughLonger() {
    var sketch = new Sketch();
    int start = sketch.school();
    int end = sketch.school();
    int trust = sketch.trust();
    sketch.partner(start, trust);
    sketch.partner(end, trust);
    IntStream.range(0, 78).forEach(_ -> sketch.partner(sketch.school(), trust));
    int between = sketch.school();
    for (int school : new int[] {start, end}) {
      int post = sketch.person();
      sketch.serves(post, school);
      sketch.serves(post, between);
    }
    var graph = RouteGraph.of(sketch.draw(), 0);
    var found =
        ExchangePaths.find(
            RouteCore.of(graph), start, end, RouteCost.STRENGTH, RouteFilter.NONE, 5);
    assertThat(costs(found)).containsExactly(400, 200 + 630);
    assertThat(RouteCost.share(graph, found.routes().getFirst())).isEqualTo(1 / 16.0);
    assertThat(RouteCost.share(graph, found.routes().getLast())).isEqualTo(1 / 4.0 / 79);
    assertThat(costs(find(graph, start, end, 5))).containsExactly(2, 4);
  }

  @Test
  void diverseRoutesShareAsLittleAsCanBe() {
    var sketch = new Sketch();
    int start = sketch.school();
    int end = sketch.school();
    int hub = sketch.school();
    int[] twins = IntStream.range(0, 4).map(_ -> sketch.person()).toArray();
    sketch.link(hub, end);
    for (int twin : twins) {
      sketch.link(start, twin);
      sketch.link(twin, hub);
    }
    int before = start;
    for (int step = 0; step < 3; step++) {
      int next = sketch.agency();
      sketch.link(before, next);
      before = next;
    }
    sketch.link(before, end);
    var found = find(RouteGraph.of(sketch.draw(), 0), start, end, 5);
    assertThat(costs(found)).containsExactly(3, 3, 3, 3, 4);
    var two = found.diverse(2);
    assertThat(two.routes()).containsExactly(found.routes().get(0), found.routes().get(4));
    assertThat(two.equallyGood()).isEqualTo(4);
    assertThat(found.diverse(3).routes())
        .containsExactly(found.routes().get(0), found.routes().get(1), found.routes().get(4));
    assertThat(found.diverse(9).routes()).isEqualTo(found.routes());
    assertThat(found.diverse(1).routes()).containsExactly(found.routes().getFirst());
  }

  @Test
  void theGreedyChoiceIsThatOfTheDefinition() {
    for (long seed = 1; seed <= 100; seed++) {
      var random = new Random(seed);
      var graph = graph(seed * 2 + 1, random);
      int from = random.nextInt(graph.nodeCount());
      int to = random.nextInt(graph.nodeCount());
      var found = find(graph, from, to, 30);
      int count = 1 + random.nextInt(6);
      assertThat(found.diverse(count).routes())
          .as("seed %d", seed)
          .isEqualTo(chosen(found.routes(), count));
    }
  }

  private static List<Route> chosen(List<Route> routes, int count) {
    var chosen = new ArrayList<Route>(routes.subList(0, Math.min(1, routes.size())));
    while (chosen.size() < Math.min(count, routes.size())) {
      routes.stream()
          .filter(route -> !chosen.contains(route))
          .max((a, b) -> Double.compare(distance(a, chosen), distance(b, chosen)))
          .ifPresent(
              farthest ->
                  chosen.add(
                      routes.stream()
                          .filter(route -> !chosen.contains(route))
                          .filter(route -> distance(route, chosen) == distance(farthest, chosen))
                          .findFirst()
                          .orElseThrow()));
    }
    return routes.stream().filter(chosen::contains).toList();
  }

  private static double distance(Route route, List<Route> chosen) {
    return chosen.stream()
        .mapToDouble(
            other -> {
              var both = new HashSet<>(route.between().boxed().toList());
              var either = new HashSet<>(both);
              other.between().forEach(either::add);
              both.retainAll(other.between().boxed().toList());
              return -(double) both.size() / either.size();
            })
        .min()
        .orElseThrow();
  }

  @Test
  void relabellingAnIsolateAndADoubledTieChangeNothingElse() {
    for (long seed = 1; seed <= 60; seed++) {
      var random = new Random(seed);
      var topology = RandomCountry.of(seed, 10 + random.nextInt(20));
      int n = topology.nodes().count();
      int asOf = random.nextInt(100);
      int from = random.nextInt(n);
      int to = random.nextInt(n);
      for (var cost : RouteCost.values()) {
        var before = find(topology, asOf, from, to, cost);
        var doubled = topology.toBuilder();
        IntStream.range(0, topology.ties().count())
            .filter(_ -> random.nextInt(3) == 0)
            .forEach(tie -> doubled.addTie(topology.ties().get(tie)));
        doubled.addNode(Node.of(NodeKind.AGENCY, "lone", null, Days.NO_START, Days.NO_END));
        assertThat(find(doubled.build(), asOf, from, to, cost))
            .as("seed %d", seed)
            .isEqualTo(before);
        var shuffled = Topology.builder();
        for (int node = n - 1; node >= 0; node--) {
          shuffled.addNode(topology.nodes().get(node));
        }
        for (int each = 0; each < topology.ties().count(); each++) {
          var tie = topology.ties().get(each);
          shuffled.addTie(
              Tie.of(
                  n - 1 - tie.from(),
                  n - 1 - tie.to(),
                  tie.kind(),
                  tie.role(),
                  tie.start(),
                  tie.end(),
                  0));
        }
        var after = find(shuffled.build(), asOf, n - 1 - from, n - 1 - to, cost);
        assertThat(costs(after)).as("seed %d", seed).isEqualTo(costs(before));
        assertThat(after.equallyGood()).as("seed %d", seed).isEqualTo(before.equallyGood());
      }
    }
  }

  private static ExchangePaths find(Topology topology, int asOf, int from, int to, RouteCost cost) {
    var blocks = RouteCore.of(RouteGraph.of(topology, asOf));
    return ExchangePaths.find(blocks, from, to, cost, RouteFilter.NONE, 30);
  }

  @Test
  void aLongChainIsNoMatter() {
    int n = 20_000;
    var edges = new ArrayList<>(List.of(Shapes.cycle(n)));
    var graph = RouteGraph.of(Shapes.of(n, edges.toArray(int[][]::new)), 0);
    assertThat(costs(find(graph, 0, 10, 5))).containsExactly(10, n - 10);
  }
}
