/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProjectionTest {
  @Test
  void sharesAreWorthLessTheMoreShareThem() {
    var sketch = new Sketch();
    int authority = sketch.authority();
    int[] schools = IntStream.range(0, 4).map(_ -> sketch.schoolIn(authority)).toArray();
    int network = sketch.learning();
    int trust = sketch.trust();
    IntStream.of(schools).limit(3).forEach(school -> sketch.partner(school, network));
    sketch.partner(schools[0], network);
    IntStream.of(schools).forEach(school -> sketch.partner(school, trust));
    int head = sketch.person();
    sketch.serves(head, schools[0]);
    sketch.serves(head, schools[1]);
    var topology = sketch.draw();
    var projection = Projection.ofSchools(topology, Scope.standard(topology, 0));
    var graph = projection.graph();

    assertThat(projection.actor(schools[3])).isEqualTo(3);
    assertThat(projection.node(3)).isEqualTo(schools[3]);
    assertThat(graph.degree(3)).isZero();
    assertThat(graph.weight(graph.first(0))).isEqualTo(1.5);
    assertThat(graph.weight(graph.first(0) + 1)).isEqualTo(0.5);
    assertThat(graph.hasArc(2, 0)).isTrue();
    assertThat(graph.hasArc(2, 3)).isFalse();
    assertThat(projection.shared(0, 1)).isEqualTo(Indices.of(network, head));
    assertThat(Projection.ofAuthorities(topology, Scope.standard(topology, 0)).graph().size())
        .isEqualTo(1);
  }

  @Test
  void nothingIsNothing() {
    var empty = Topology.builder().build();
    var graph = Projection.ofSchools(empty, Scope.standard(empty, 0)).graph();
    assertThat(graph.size()).isZero();
    assertThat(Brokerage.compute(graph, _ -> 0)).isEmpty();
    StructuralHoles.compute(graph);
  }

  @Test
  void agreesWithTheDefinitionOnRandomCountries() {
    int edges = 0;
    for (long seed = 1; seed <= 150; seed++) {
      var topology = RandomCountry.of(seed, 4 + (int) (seed % 20));
      int asOf = (int) (seed * 37 % 100);
      var scope = Scope.standard(topology, asOf);
      var by = new Attached(new ByDefinition(topology, asOf), scope);
      edges += check(by, Projection.ofSchools(topology, scope), false, "seed " + seed);
      edges += check(by, Projection.ofAuthorities(topology, scope), true, "seed " + seed);
    }
    assertThat(edges).isGreaterThan(500);
  }

  private static int check(Attached by, Projection projection, boolean authorities, String what) {
    var graph = projection.graph();
    var attached = new boolean[by.by.nodes.count()][graph.size()];
    for (int thing = 0; thing < attached.length; thing++) {
      for (int actor = 0; actor < graph.size(); actor++) {
        attached[thing][actor] = by.isAttached(projection.node(actor), thing, authorities);
      }
    }
    for (int i = 0; i < graph.size(); i++) {
      var found = new double[graph.size()];
      for (int at = graph.first(i); at < graph.first(i + 1); at++) {
        found[graph.target(at)] += graph.weight(at);
      }
      for (int j = 0; j < graph.size(); j++) {
        assertThat(found[j])
            .as("%s, actors %d, %d", what, i, j)
            .isEqualTo(i == j ? 0 : weight(attached, i, j), within(1e-12));
      }
    }
    return graph.first(graph.size());
  }

  private static double weight(boolean[][] attached, int i, int j) {
    double weight = 0;
    for (var members : attached) {
      if (members[i] && members[j]) {
        long count = IntStream.range(0, members.length).filter(each -> members[each]).count();
        weight += 1.0 / (count - 1);
      }
    }
    return weight;
  }

  private record Attached(ByDefinition by, Scope scope) {
    boolean isAttached(int actor, int thing, boolean authorities) {
      return by.ties()
          .filter(by::route)
          .anyMatch(
              tie ->
                  switch (by.ties.kind(tie)) {
                    case MEMBER_OF ->
                        by.ties.to(tie) == thing
                            && by.nodes.isLearningNetwork(thing)
                            && stands(actor, by.ties.from(tie), authorities);
                    case TOOK_PART_IN ->
                        by.ties.to(tie) == thing && stands(actor, by.ties.from(tie), authorities);
                    case SERVES, BROKERS, FACILITATES ->
                        by.ties.from(tie) == thing
                            && by.nodes.kind(thing) == NodeKind.PERSON
                            && stands(actor, by.ties.to(tie), authorities);
                    default -> false;
                  });
    }

    boolean stands(int actor, int node, boolean authorities) {
      return node == actor && (authorities || scope.contains(node))
          || authorities && scope.contains(node) && by.authority(node) == actor;
    }
  }
}
