/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bridgehead.service.topology.EgoNetwork.Alter;
import org.junit.jupiter.api.Test;

class EgoNetworkTest {

  @Test
  void aSchoolItsNetworkAndItsHead() {
    var sketch = new Sketch();
    int authority = sketch.authority();
    int school = sketch.schoolIn(authority);
    int network = sketch.learning();
    int head = sketch.person();
    int other = sketch.schoolIn(authority);
    int far = sketch.school();
    int member = sketch.partner(school, network);
    int serves = sketch.serves(head, school);
    int facilitates = sketch.tie(head, network, TieKind.FACILITATES, null);
    sketch.partner(other, network);
    sketch.link(other, far);
    sketch.link(school, school);
    var graph = RouteGraph.of(sketch.draw(), 0);

    assertThat(EgoNetwork.of(graph, school, 1, 9))
        .isEqualTo(
            new EgoNetwork(
                school,
                List.of(
                    new Alter(school, 0, 2, 0),
                    new Alter(network, 1, 2, 1),
                    new Alter(head, 1, 2, 0)),
                Indices.of(member, serves, facilitates),
                0));
    assertThat(EgoNetwork.of(graph, school, 3, 2))
        .isEqualTo(
            new EgoNetwork(
                school,
                List.of(new Alter(school, 0, 1, 1), new Alter(network, 1, 1, 2)),
                Indices.of(member),
                3));
    assertThat(EgoNetwork.of(graph, authority, 3, 9).alters())
        .as("being in an authority is no route")
        .containsExactly(new Alter(authority, 0, 0, 0));
  }

  @Test
  void aPlaceThatIsNotAliveStandsAlone() {
    var sketch = new Sketch();
    int closed = sketch.school(0, 5, true);
    sketch.link(closed, sketch.school());
    assertThat(EgoNetwork.of(RouteGraph.of(sketch.draw(), 9), closed, 3, 9))
        .isEqualTo(new EgoNetwork(closed, List.of(new Alter(closed, 0, 0, 0)), Indices.NONE, 0));
  }

  @Test
  void noStepsOrNoRoomIsNoQuestion() {
    var graph = RouteGraph.of(Shapes.of(2, new int[][] {{0, 1}}), 0);
    assertThatThrownBy(() -> EgoNetwork.of(graph, 0, -1, 9))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> EgoNetwork.of(graph, 0, 1, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Distances by relaxing every tie until nothing changes; all else by looking at every tie. */
  @Test
  void itIsTheDefinitionOnRandomCountries() {
    int cut = 0;
    int ties = 0;
    for (long seed = 1; seed <= 400; seed++) {
      var random = new Random(seed);
      var topology = RandomCountry.of(seed, 5 + random.nextInt(40));
      int asOf = random.nextInt(100);
      int ego = random.nextInt(topology.nodes().count());
      int steps = random.nextInt(4);
      int most = 1 + random.nextInt(12);
      var found = EgoNetwork.of(RouteGraph.of(topology, asOf), ego, steps, most);
      var by = new ByHand(topology, asOf, ego);
      var kept = found.alters().stream().map(Alter::node).toList();
      var expected =
          IntStream.range(0, topology.nodes().count())
              .filter(node -> by.distance[node] <= steps)
              .boxed()
              .sorted(by::compare)
              .toList();
      assertThat(kept)
          .as("seed %d", seed)
          .isEqualTo(expected.subList(0, Math.min(most, expected.size())));
      assertThat(found.leftOut()).as("seed %d", seed).isEqualTo(expected.size() - kept.size());
      assertThat(found.ties().stream().boxed())
          .as("seed %d", seed)
          .containsExactlyElementsOf(
              by.ties.stream()
                  .filter(tie -> kept.contains(topology.ties().from(tie)))
                  .filter(tie -> kept.contains(topology.ties().to(tie)))
                  .toList());
      for (var alter : found.alters()) {
        assertThat(alter.steps()).as("seed %d", seed).isEqualTo(by.distance[alter.node()]);
        assertThat((long) alter.shown())
            .as("seed %d", seed)
            .isEqualTo(by.of(alter.node()).filter(kept::contains).count());
        assertThat((long) alter.shown() + alter.further())
            .as("seed %d", seed)
            .isEqualTo(by.of(alter.node()).count());
      }
      cut += found.leftOut() > 0 ? 1 : 0;
      ties += found.ties().size();
    }
    assertThat(cut).as("some are cut").isGreaterThan(20);
    assertThat(ties).as("the countries are not trivial").isGreaterThan(300);
  }

  /** What the definition says, without any help from the engine but its ties. */
  private static final class ByHand {
    private static final int FAR = 1 << 20;

    private final Topology topology;
    private final List<Integer> ties;
    private final int[] distance;

    ByHand(Topology topology, int asOf, int ego) {
      this.topology = topology;
      var day = new ByDefinition(topology, asOf);
      ties =
          IntStream.range(0, topology.ties().count())
              .filter(tie -> topology.ties().from(tie) != topology.ties().to(tie))
              .filter(day::route)
              .boxed()
              .toList();
      distance = new int[topology.nodes().count()];
      Arrays.fill(distance, FAR);
      distance[ego] = 0;
      for (int round = 0; round < distance.length; round++) {
        for (int tie : ties) {
          int from = topology.ties().from(tie);
          int to = topology.ties().to(tie);
          distance[from] = Math.min(distance[from], distance[to] + 1);
          distance[to] = Math.min(distance[to], distance[from] + 1);
        }
      }
    }

    /** The other ends of all ties of a node. */
    Stream<Integer> of(int node) {
      return ties.stream()
          .filter(tie -> topology.ties().from(tie) == node || topology.ties().to(tie) == node)
          .map(tie -> topology.ties().other(tie, node));
    }

    int compare(int one, int other) {
      if (distance[one] != distance[other]) {
        return Integer.compare(distance[one], distance[other]);
      }
      long ofOne = of(one).distinct().count();
      long ofOther = of(other).distinct().count();
      return ofOne != ofOther ? Long.compare(ofOther, ofOne) : Integer.compare(one, other);
    }
  }
}
