/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LossTest {
  @Test
  void thePostThatJoinsTwoSchoolsAndANetwork() {
    var sketch = new Sketch();
    int one = sketch.authority();
    int other = sketch.authority();
    int first = sketch.schoolIn(one);
    int second = sketch.schoolIn(other);
    int leader = sketch.person();
    int network = sketch.learning();
    sketch.serves(leader, first);
    sketch.serves(leader, second);
    sketch.serves(leader, network);
    var topology = sketch.draw();
    var scope = Scope.standard(topology, 0);
    var links = AuthorityLinks.compute(topology, scope, AuthorityLinks.Options.STANDARD);
    var graph = RouteGraph.of(topology, 0);
    var loss = Loss.of(graph, scope, links, leader);

    assertThat(loss.schools()).isEqualTo(Indices.of(first, second));
    assertThat(loss.networks()).isEqualTo(Indices.of(network));
    assertThat(loss.schoolPairs()).isEqualTo(1);
    assertThat(loss.authorityPairs()).containsExactly(AuthorityLinks.Pair.of(one, other));
    assertThat(Loss.of(graph, scope, null, network).schools().isEmpty()).isTrue();
    assertThat(Loss.of(graph, scope, null, first).networks().isEmpty()).isTrue();
  }

  @Test
  void agreesWithTheDefinitionOnRandomCountries() {
    int apart = 0;
    for (long seed = 1; seed <= 60; seed++) {
      var topology = RandomCountry.of(seed, 4 + (int) (seed % 14));
      int asOf = (int) (seed * 37 % 100);
      var scope = Scope.standard(topology, asOf);
      var graph = RouteGraph.of(topology, asOf);
      var links = AuthorityLinks.compute(topology, scope, everything());
      var cuts = CutPoints.compute(graph, scope);
      for (int node = 0; node < topology.nodes().count(); node++) {
        var loss = Loss.of(graph, scope, links, node);
        check(topology, scope, loss, "seed " + seed + ", node " + node);
        assertThat(cuts.pairsLost(node)).as("seed %d", seed).isEqualTo(loss.schoolPairs());
        apart += loss.schools().size() + loss.networks().size() + loss.authorityPairs().size();
      }
    }
    assertThat(apart).as("the countries are not trivial").isGreaterThan(100);
  }

  @Test
  void severalLostAtOnceAgreeWithTheDefinition() {
    int apart = 0;
    for (long seed = 1; seed <= 80; seed++) {
      var random = new Random(seed);
      var topology = RandomCountry.of(seed, 4 + (int) (seed % 14));
      int asOf = (int) (seed * 37 % 100);
      var scope = Scope.standard(topology, asOf);
      var links = AuthorityLinks.compute(topology, scope, everything());
      for (int times = 0; times < 5 && topology.nodes().count() > 0; times++) {
        int[] lost =
            random.ints(1 + random.nextInt(4), 0, topology.nodes().count()).distinct().toArray();
        var loss = Loss.of(RouteGraph.of(topology, asOf), scope, links, Indices.of(lost));
        var gone = topology.toBuilder();
        IntStream.of(lost).forEach(node -> gone.endNode(node, Days.NO_START));
        checkSet(topology, gone.build(), scope, loss, "seed " + seed + ", " + loss.nodes());
        apart += loss.schools().size() + loss.networks().size();
      }
    }
    assertThat(apart).as("the countries are not trivial").isGreaterThan(50);
  }

  /** Compares with the country in which the nodes never lived. */
  private static void checkSet(
      Topology topology, Topology without, Scope scope, Loss loss, String what) {
    var before = new ByDefinition(topology, scope.asOf());
    var after = new ByDefinition(without, scope.asOf());
    assertThat(loss.schools().stream().boxed())
        .as(what)
        .containsExactlyElementsOf(cutOff(before, after, loss, scope.stream().boxed().toList()));
    var networks =
        before.nodes().filter(n -> before.nodes.kind(n) == NodeKind.NETWORK).boxed().toList();
    assertThat(loss.networks().stream().boxed())
        .as(what)
        .containsExactlyElementsOf(cutOff(before, after, loss, networks));
    long pairs = 0;
    for (int s : scope.stream().filter(s -> !loss.nodes().contains(s)).toArray()) {
      var then = before.reached(s);
      var now = after.reached(s);
      pairs +=
          scope.stream()
              .filter(t -> t > s && !loss.nodes().contains(t) && then.get(t) && !now.get(t))
              .count();
    }
    assertThat(loss.schoolPairs()).as(what).isEqualTo(pairs);
    var cells = new TreeSet<AuthorityLinks.Pair>();
    AuthorityLinks.compute(topology, scope, everything())
        .cells()
        .forEach(cell -> cells.add(cell.pair()));
    var filter = Scope.of(without, scope.asOf(), Scope.Filter.STANDARD);
    AuthorityLinks.compute(without, filter, everything())
        .cells()
        .forEach(cell -> cells.remove(cell.pair()));
    cells.removeIf(pair -> loss.nodes().contains(pair.a()) || loss.nodes().contains(pair.b()));
    var lostAuthority =
        loss.nodes().stream().anyMatch(n -> topology.nodes().kind(n) == NodeKind.AUTHORITY);
    if (!lostAuthority) {
      assertThat(loss.authorityPairs()).as(what).containsExactlyElementsOf(cells);
    }
  }

  private static List<Integer> cutOff(
      ByDefinition before, ByDefinition after, Loss loss, List<Integer> of) {
    return of.stream()
        .filter(n -> !loss.nodes().contains(n))
        .filter(n -> before.reachesSchool(n, _ -> false, -1))
        .filter(n -> !after.reachesSchool(n, _ -> false, -1))
        .toList();
  }

  private static AuthorityLinks.Options everything() {
    return new AuthorityLinks.Options(
        Set.of(AuthorityLinkKind.values()), Set.of(AuthorityLinkKind.Level.values()));
  }

  private static void check(Topology topology, Scope scope, Loss loss, String what) {
    var by = new ByDefinition(topology, scope.asOf());
    int lost = loss.nodes().get(0);
    assertThat(loss.schools().stream().toArray())
        .as(what)
        .containsExactly(
            scope.stream()
                .filter(s -> s != lost && by.alive(lost) && cutOff(by, s, lost))
                .toArray());
    assertThat(loss.networks().stream().toArray())
        .as(what)
        .containsExactly(
            by.nodes()
                .filter(n -> n != lost && by.nodes.kind(n) == NodeKind.NETWORK)
                .filter(n -> cutOff(by, n, lost))
                .toArray());
    var pairs = new HashSet<Set<Integer>>();
    scope.stream()
        .filter(s -> s != lost)
        .forEach(
            s -> {
              var after = by.reached(s, _ -> false, lost);
              by.reached(s).stream()
                  .filter(t -> t != lost && t != s && scope.contains(t) && !after.get(t))
                  .forEach(t -> pairs.add(Set.of(s, t)));
            });
    assertThat(loss.schoolPairs()).as(what).isEqualTo(pairs.size());
    assertThat(loss.authorityPairs())
        .as(what)
        .containsExactlyElementsOf(pairsLost(topology, scope, lost));
  }

  private static boolean cutOff(ByDefinition by, int node, int lost) {
    return by.reachesSchool(node, _ -> false, -1) && !by.reachesSchool(node, _ -> false, lost);
  }

  /** Builds the country again without the node's life, and compares the two matrices. */
  private static Iterable<AuthorityLinks.Pair> pairsLost(Topology topology, Scope scope, int lost) {
    var pairs = new HashSet<AuthorityLinks.Pair>();
    var without = topology.toBuilder().endNode(lost, Days.NO_START).build();
    var after =
        AuthorityLinks.compute(
            without, Scope.of(without, scope.asOf(), Scope.Filter.STANDARD), everything());
    if (topology.nodes().kind(lost) != NodeKind.AUTHORITY) {
      AuthorityLinks.compute(topology, scope, everything())
          .cells()
          .forEach(cell -> pairs.add(cell.pair()));
      after.cells().forEach(cell -> pairs.remove(cell.pair()));
    }
    return pairs.stream().sorted().toList();
  }
}
