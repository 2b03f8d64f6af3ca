/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopologyTest {
  @Test
  void keepsEachNodeAndTieAsItWasPutIn() {
    var builder = Topology.builder();
    var school = Node.school("100000", "Oak", 10, 20, "Academy", "Primary", "North", true).at(1, 2);
    var network = Node.network("n", null, 5, 50, NetworkClass.LEGAL, "trust");
    var tie = new Tie(0, 1, TieKind.MEMBER_OF, "lead", 11, 19, false, EndBasis.ABSENT, 7);
    builder.addNode(school);
    builder.addNode(network);
    builder.addTie(tie);
    var topology = builder.build();

    assertThat(topology.nodes().get(0)).isEqualTo(school);
    assertThat(topology.nodes().get(1)).isEqualTo(network);
    assertThat(topology.ties().get(0)).isEqualTo(tie);
    var copy = topology.toBuilder().build();
    assertThat(copy.ties().get(0)).isEqualTo(tie);
    assertThat(copy.nodes().get(0)).isEqualTo(school);
    assertThat(copy.nodes().get(1)).isEqualTo(network);
    assertThat(topology.memoryBytes()).isPositive();
  }

  @Test
  void findsNodesByKindAndKey() {
    var builder = Topology.builder();
    for (int i = 0; i < 1000; i++) {
      builder.addNode(Node.of(NodeKind.PERSON, "k" + i, null, 0, 1));
      builder.addNode(Node.of(NodeKind.AGENCY, "k" + i, null, 0, 1));
    }
    var nodes = builder.build().nodes();

    assertThat(IntStream.range(0, 1000))
        .allMatch(i -> nodes.find(NodeKind.PERSON, "k" + i) == 2 * i)
        .allMatch(i -> nodes.find(NodeKind.AGENCY, "k" + i) == 2 * i + 1);
    assertThat(nodes.find(NodeKind.SCHOOL, "k1")).isEqualTo(-1);
    assertThat(Topology.builder().build().nodes().find(NodeKind.SCHOOL, "x")).isEqualTo(-1);
  }

  @Test
  void refusesWhatCannotBe() {
    var builder = Topology.builder();
    assertThatThrownBy(() -> Node.of(NodeKind.PERSON, "p", "Ann", 0, 1))
        .hasMessageContaining("name");
    assertThatThrownBy(() -> Node.of(NodeKind.NETWORK, "n", "N", 0, 1))
        .hasMessageContaining("legal or learning");
    assertThatThrownBy(() -> Node.of(NodeKind.AGENCY, "a", null, 2, 1))
        .hasMessageContaining("after its end");
    assertThatThrownBy(() -> builder.addTie(Tie.of(0, 1, TieKind.IN, null, 0, 1, 0)))
        .hasMessageContaining("nodes: 0");
    builder.addNode(Node.of(NodeKind.AGENCY, "a", null, 0, 1));
    builder.addNode(Node.of(NodeKind.AGENCY, "a", null, 0, 1));
    assertThatThrownBy(builder::build).hasMessageContaining("the key a");
  }

  @Test
  void aTieHoldsInItsIntervalWhileBothEndsLive() {
    var sketch = new Sketch();
    int school = sketch.school(10, 30, true);
    int network = sketch.learning();
    int tie = sketch.tie(school, network, TieKind.MEMBER_OF, "partner", 5, 40);
    var topology = sketch.draw();

    assertThat(IntStream.range(0, 50).filter(day -> topology.holds(tie, day)))
        .containsExactlyElementsOf(IntStream.range(10, 30).boxed().toList());
  }

  @Test
  void onlyTheTiesOfTheDesignCarryARoute() {
    assertThat(TieKind.MEMBER_OF.carriesRoute("lead")).isTrue();
    assertThat(TieKind.MEMBER_OF.carriesRoute("partner")).isTrue();
    assertThat(TieKind.MEMBER_OF.carriesRoute("served")).isFalse();
    assertThat(TieKind.MEMBER_OF.carriesRoute("accredits")).isFalse();
    assertThat(TieKind.MEMBER_OF.carriesRoute(null)).isFalse();
    for (var kind : TieKind.values()) {
      boolean expected =
          switch (kind) {
            case SERVES, BROKERS, FACILITATES, PARTNERS, TOOK_PART_IN -> true;
            default -> false;
          };
      assertThat(kind.carriesRoute("x")).as("%s", kind).isEqualTo(expected);
    }
  }

  @Test
  void anAuthorityWithoutAKnownStartHoldsBackToTheOpening() {
    var sketch = new Sketch();
    int first = sketch.authority();
    int second = sketch.authority();
    int school = sketch.school(10, 90, true);
    int stated = sketch.school(10, 90, true);
    sketch.tie(new Tie(school, first, TieKind.IN, null, 50, 60, false, EndBasis.REPLACED, 0));
    sketch.tie(school, second, TieKind.IN, null, 60, Days.NO_END);
    sketch.tie(stated, first, TieKind.IN, null, 50, Days.NO_END);
    var topology = sketch.draw();

    assertThat(topology.authorityOf(school, 9)).isEqualTo(-1);
    assertThat(topology.authorityOf(school, 10)).isEqualTo(first);
    assertThat(topology.authorityOf(school, 59)).isEqualTo(first);
    assertThat(topology.authorityOf(school, 60)).isEqualTo(second);
    assertThat(topology.authorityOf(school, 90)).isEqualTo(-1);
    assertThat(topology.authorityOf(stated, 49)).isEqualTo(-1);
    assertThat(topology.authorityOf(stated, 50)).isEqualTo(first);
    assertThat(topology.authorityOf(first, 50)).isEqualTo(-1);
  }

  @Test
  void aWhatIfEndsNodesAndTiesWithoutTouchingTheOriginal() {
    var sketch = new Sketch();
    int a = sketch.agency();
    int b = sketch.agency();
    int tie = sketch.link(a, b);
    var topology = sketch.draw();
    var changed = topology.toBuilder().endNode(a, 20).endTie(tie, 10).build();

    assertThat(changed.holds(tie, 9)).isTrue();
    assertThat(changed.holds(tie, 10)).isFalse();
    assertThat(changed.nodes().isAlive(a, 20)).isFalse();
    assertThat(changed.ties().endBasis(tie)).isEqualTo(EndBasis.STATED);
    assertThat(topology.holds(tie, 30)).isTrue();
  }

  @Test
  void parallelTiesAreOneEdgeAndALoopIsNone() {
    var sketch = new Sketch();
    int a = sketch.agency();
    int b = sketch.agency();
    int c = sketch.agency();
    sketch.link(c, a);
    int low = sketch.link(b, a);
    sketch.link(a, b);
    sketch.link(a, a);
    sketch.tie(a, b, TieKind.IN, null);
    var graph = RouteGraph.of(sketch.draw(), 0);

    assertThat(graph.edgeCount()).isEqualTo(2);
    assertThat(graph.degree(a)).isEqualTo(2);
    assertThat(graph.neighbour(graph.first(a))).isEqualTo(b);
    assertThat(graph.tie(graph.first(a))).isEqualTo(low);
    assertThat(graph.multiplicity(graph.first(a))).isEqualTo(2);
    assertThat(graph.multiplicity(graph.position(a, c))).isEqualTo(1);
    assertThat(graph.position(b, c)).isEqualTo(-1);
  }
}
