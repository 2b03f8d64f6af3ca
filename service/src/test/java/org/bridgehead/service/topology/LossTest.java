/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
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

  private static AuthorityLinks.Options everything() {
    return new AuthorityLinks.Options(
        Set.of(AuthorityLinkKind.values()), Set.of(AuthorityLinkKind.Level.values()));
  }

  private static void check(Topology topology, Scope scope, Loss loss, String what) {
    var by = new ByDefinition(topology, scope.asOf());
    int lost = loss.node();
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
