/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Changes of a graph that must not change an answer, or only in one place. */
class MetamorphicTest {
  private static final int COUNTRIES = 120;

  private static Topology country(long seed) {
    return RandomCountry.of(seed, 4 + (int) (seed % 20));
  }

  private static int day(long seed) {
    return (int) (seed * 37 % 100);
  }

  private static List<Integer> numbers(int count) {
    return new ArrayList<>(IntStream.range(0, count).boxed().toList());
  }

  /** The same nodes and ties, numbered in other orders. */
  private static Topology reordered(Topology from, List<Integer> nodes, List<Integer> ties) {
    var builder = Topology.builder();
    var moved = new int[nodes.size()];
    nodes.forEach(node -> moved[node] = builder.addNode(from.nodes().get(node)));
    for (int number : ties) {
      var tie = from.ties().get(number);
      builder.addTie(
          new Tie(
              moved[tie.from()],
              moved[tie.to()],
              tie.kind(),
              tie.role(),
              tie.start(),
              tie.end(),
              tie.startKnown(),
              tie.endBasis(),
              tie.evidence()));
    }
    return builder.build();
  }

  @Test
  void theNumberingOfNodesDoesNotMatter() {
    for (long seed = 1; seed <= COUNTRIES; seed++) {
      var topology = country(seed);
      var nodes = numbers(topology.nodes().count());
      Collections.shuffle(nodes, new Random(seed));
      var other = reordered(topology, nodes, numbers(topology.ties().count()));
      same(seed, new Told(topology, day(seed)), new Told(other, day(seed)));
    }
  }

  @Test
  void theOrderOfTiesDoesNotMatter() {
    for (long seed = 1; seed <= COUNTRIES; seed++) {
      var topology = country(seed);
      var ties = numbers(topology.ties().count());
      Collections.shuffle(ties, new Random(seed));
      var other = reordered(topology, numbers(topology.nodes().count()), ties);
      same(seed, new Told(topology, day(seed)), new Told(other, day(seed)));
    }
  }

  @Test
  void anIsolateChangesNothingElse() {
    for (long seed = 1; seed <= COUNTRIES; seed++) {
      var topology = country(seed);
      var builder = topology.toBuilder();
      var school = NetworkCase.node(NodeKind.SCHOOL, 999, Days.NO_START, Days.NO_END, true);
      builder.addNode(school);
      builder.addNode(Node.of(NodeKind.AGENCY, "new", null, Days.NO_START, Days.NO_END));
      var after = new Told(builder.build(), day(seed));
      assertThat(after.words.remove("rung 999")).isEqualTo("NO_LINK");
      assertThat(after.numbers.remove("betweenness 999")).isZero();
      assertThat(after.numbers.remove("betweenness new")).isZero();
      same(seed, new Told(topology, day(seed)), after);
    }
  }

  @Test
  void aTieToldTwiceIsOne() {
    for (long seed = 1; seed <= COUNTRIES; seed++) {
      var topology = country(seed);
      var random = new Random(seed);
      var builder = topology.toBuilder();
      for (int tie = 0; tie < topology.ties().count(); tie++) {
        if (random.nextBoolean()) {
          builder.addTie(topology.ties().get(tie));
        }
      }
      same(seed, new Told(topology, day(seed)), new Told(builder.build(), day(seed)));
    }
  }

  @Test
  void aDayOutsideAllTiesHasNone() {
    for (long seed = 1; seed <= COUNTRIES; seed++) {
      var topology = bounded(country(seed));
      for (int day : new int[] {Days.NO_START, -1, 100, Days.NO_END - 1}) {
        var told = new Told(topology, day);
        assertThat(told.numbers.values()).as("seed %d", seed).allMatch(each -> each == 0);
        assertThat(told.words.entrySet())
            .as("seed %d", seed)
            .allMatch(
                each -> each.getKey().startsWith("rung") && each.getValue().equals("NO_LINK"));
      }
    }
  }

  /** The same with every tie within days 0 to 99. */
  private static Topology bounded(Topology from) {
    var builder = Topology.builder();
    for (int node = 0; node < from.nodes().count(); node++) {
      builder.addNode(from.nodes().get(node));
    }
    for (int number = 0; number < from.ties().count(); number++) {
      var tie = from.ties().get(number);
      int start = Math.max(0, tie.start());
      int end = Math.max(start, Math.min(100, tie.end()));
      builder.addTie(Tie.of(tie.from(), tie.to(), tie.kind(), tie.role(), start, end, 0));
    }
    return builder.build();
  }

  private static void same(long seed, Told expected, Told found) {
    assertThat(found.words).as("seed %d", seed).isEqualTo(expected.words);
    assertThat(found.numbers.keySet()).as("seed %d", seed).isEqualTo(expected.numbers.keySet());
    found.numbers.forEach(
        (what, number) ->
            assertThat(number)
                .as("seed %d, %s", seed, what)
                .isCloseTo(expected.numbers.get(what), within(1e-9)));
  }

  /** What the four questions say of a country on a day, by keys instead of numbers. */
  private static final class Told {
    private final Map<String, Double> numbers = new TreeMap<>();
    private final Map<String, String> words = new TreeMap<>();
    private final Topology topology;

    Told(Topology topology, int day) {
      this.topology = topology;
      var graph = RouteGraph.of(topology, day);
      var scope = Scope.of(topology, day, everySchool());
      tellIsolation(graph, scope);
      tellBridging(graph, scope);
      tellLinks(scope);
      tellPaths(graph, scope);
    }

    private static Scope.Filter everySchool() {
      return new Scope.Filter(Set.of(), Set.of(), Set.of(), true, true);
    }

    private String key(int node) {
      return topology.nodes().key(node);
    }

    private void tellIsolation(RouteGraph graph, Scope scope) {
      for (var row : IsolationLadder.compute(graph, scope, IsolationLadder.Options.STANDARD)) {
        words.put("rung " + key(row.school()), row.rung().name());
      }
    }

    private void tellBridging(RouteGraph graph, Scope scope) {
      var ofSchools = Betweenness.ofSchoolPairs(graph, scope, Run.on(1));
      var ofAll = Betweenness.ofAllPairs(graph, Run.on(1));
      var cuts = CutPoints.compute(graph, scope);
      IntPredicate linked = node -> graph.degree(node) > 0;
      numbers.put("pairs", (double) ofSchools.pairsWithRoute());
      numbers.put("all pairs", (double) ofAll.pairsWithRoute());
      for (int node = 0; node < graph.nodeCount(); node++) {
        numbers.put("betweenness " + key(node), ofSchools.score(node));
        if (linked.test(node)) {
          numbers.put("over all " + key(node), ofAll.score(node));
          numbers.put("lost " + key(node), (double) cuts.pairsLost(node));
          words.put("cut point " + key(node), Boolean.toString(cuts.isCutPoint(node)));
        }
      }
    }

    private void tellLinks(Scope scope) {
      for (var cell :
          AuthorityLinks.compute(topology, scope, AuthorityLinks.Options.STANDARD).cells()) {
        var keys = List.of(key(cell.pair().a()), key(cell.pair().b())).stream().sorted().toList();
        words.put("links " + keys, cell.byKind().toString());
      }
    }

    private void tellPaths(RouteGraph graph, Scope scope) {
      var linked =
          scope.stream()
              .filter(school -> graph.degree(school) > 0)
              .boxed()
              .sorted(Comparator.comparing(this::key))
              .limit(6)
              .toList();
      for (int from : linked) {
        for (int to : linked) {
          var path = ExchangePath.find(graph, from, to);
          numbers.put("steps " + key(from) + " " + key(to), (double) path.steps().size());
          numbers.put("routes " + key(from) + " " + key(to), path.shortestRoutes());
        }
      }
    }
  }
}
