/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.bridgehead.service.topology.Reach.Carrier;
import org.bridgehead.service.topology.Reach.Place;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.junit.jupiter.api.Test;

class ReachTest {

  @Test
  void theFirstCarriersOfASchool() {
    var sketch = new Sketch();
    int authority = sketch.authority();
    int start = sketch.schoolIn(authority);
    int network = sketch.learning();
    int head = sketch.person();
    int near = sketch.schoolIn(authority);
    int both = sketch.school();
    int far = sketch.schoolIn(sketch.authority());
    int joins = sketch.partner(start, network);
    int serves = sketch.serves(head, start);
    sketch.partner(near, network);
    sketch.partner(both, network);
    sketch.serves(head, both);
    int last = sketch.link(both, far);
    var topology = sketch.draw();
    var reach = Reach.bySteps(RouteGraph.of(topology, 0), start, 9, RouteFilter.NONE);

    assertThat(reach.places())
        .extracting(Place::node)
        .containsExactly(network, head, near, both, far);
    var toNetwork = new TimedPath.Step(start, joins, network, 0);
    assertThat(reach.places().getLast())
        .isEqualTo(new Place(far, 3, toNetwork, new TimedPath.Step(both, last, far, 0)));
    assertThat(reach.carriers(topology))
        .containsExactly(
            new Carrier(toNetwork, 3, 4),
            new Carrier(new TimedPath.Step(start, serves, head, 0), 0, 1));
    assertThat(ReachCount.of(topology, reach, Place::steps))
        .containsExactly(
            new ReachCount(1, Map.of(NodeKind.NETWORK, 1, NodeKind.PERSON, 1), 0),
            new ReachCount(
                2, Map.of(NodeKind.NETWORK, 1, NodeKind.PERSON, 1, NodeKind.SCHOOL, 2), 1),
            new ReachCount(
                3, Map.of(NodeKind.NETWORK, 1, NodeKind.PERSON, 1, NodeKind.SCHOOL, 3), 2));
    assertThat(Reach.bySteps(RouteGraph.of(topology, 0), start, 2, RouteFilter.NONE).places())
        .isEqualTo(reach.places().subList(0, 4));
    assertThat(Reach.bySteps(RouteGraph.of(topology, 0), start, 0, RouteFilter.NONE).places())
        .isEmpty();
  }

  @Test
  void aCarrierMayItselfBeReachedSoonerByAnother() {
    var sketch = new Sketch();
    int start = sketch.school();
    int carrier = sketch.school();
    int other = sketch.school();
    int end = sketch.school();
    sketch.tie(start, other, TieKind.PARTNERS, null, 0, Days.NO_END);
    sketch.tie(other, carrier, TieKind.PARTNERS, null, 0, Days.NO_END);
    int late = sketch.tie(start, carrier, TieKind.PARTNERS, null, 5, Days.NO_END);
    sketch.tie(carrier, end, TieKind.PARTNERS, null, 9, Days.NO_END);
    var topology = sketch.draw();
    var reach = Reach.byDate(topology, start, 0, 20, RouteFilter.NONE);

    assertThat(reach.places()).extracting(Place::node).containsExactly(other, carrier, end);
    assertThat(reach.places()).extracting(Place::carrier).containsExactly(other, other, carrier);
    assertThat(reach.carriers(topology))
        .extracting(Carrier::first)
        .contains(new TimedPath.Step(start, late, carrier, 5));
  }

  @Test
  void nothingIsReachedFromAnIsolateOrAPlaceNotAlive() {
    var sketch = new Sketch();
    int lone = sketch.school();
    int closed = sketch.school(0, 5, true);
    sketch.link(closed, sketch.school());
    var topology = sketch.draw();
    for (int from : new int[] {lone, closed}) {
      var reach = Reach.bySteps(RouteGraph.of(topology, 9), from, 9, RouteFilter.NONE);
      assertThat(reach.places()).isEmpty();
      assertThat(reach.carriers(topology)).isEmpty();
      assertThat(ReachCount.of(topology, reach, Place::steps)).isEmpty();
      assertThat(Reach.byDate(topology, from, 9, 20, RouteFilter.NONE).places()).isEmpty();
    }
  }

  @Test
  void bySteppingItIsJGraphTsDistancesAndEveryTieHolds() {
    int places = 0;
    for (long seed = 1; seed <= 160; seed++) {
      var random = new Random(seed);
      var topology = RandomCountry.of(seed, 5 + random.nextInt(40));
      int asOf = random.nextInt(100);
      var graph = RouteGraph.of(topology, asOf);
      int from = random.nextInt(topology.nodes().count());
      int most = random.nextInt(8);
      var reach = Reach.bySteps(graph, from, most, RouteFilter.NONE);
      var oracle = new BFSShortestPath<>(Shapes.oracle(graph)).getPaths(from);
      var expected = new HashSet<Integer>();
      for (int node = 0; node < graph.nodeCount(); node++) {
        if (node != from && oracle.getWeight(node) <= most) {
          expected.add(node);
        }
      }
      assertThat(reach.places())
          .as("seed %d", seed)
          .extracting(Place::node)
          .containsExactlyInAnyOrderElementsOf(expected);
      for (var place : reach.places()) {
        assertThat((double) place.steps()).isEqualTo(oracle.getWeight(place.node()));
        var told = ExchangePath.find(graph, from, place.node()).steps();
        assertThat(told.getFirst().to()).as("seed %d", seed).isEqualTo(place.carrier());
        assertThat(told.getLast())
            .as("seed %d", seed)
            .isEqualTo(
                new ExchangePath.Step(place.last().from(), place.last().tie(), place.node()));
      }
      places += reach.places().size();
      checkSums(topology, reach, "seed " + seed);
    }
    assertThat(places).as("the countries are not trivial").isGreaterThan(500);
  }

  private static void checkSums(Topology topology, Reach reach, String what) {
    var carriers = reach.carriers(topology);
    var counts = ReachCount.of(topology, reach, Place::steps);
    assertThat(carriers.stream().mapToInt(Carrier::places).sum())
        .as(what)
        .isEqualTo(reach.places().size());
    assertThat(carriers.stream().mapToInt(Carrier::schools).sum())
        .as(what)
        .isEqualTo(counts.isEmpty() ? 0 : counts.getLast().of(NodeKind.SCHOOL));
    assertThat(carriers).as(what).allMatch(carrier -> carrier.first().from() == reach.from());
    assertThat(counts).as(what).isSortedAccordingTo(Comparator.comparingInt(ReachCount::by));
  }

  @Test
  void byDateItIsTheDefinitionDayByDay() {
    int places = 0;
    for (long seed = 1; seed <= 80; seed++) {
      var random = new Random(seed);
      var topology = RandomCountry.of(seed, 4 + random.nextInt(12));
      int n = topology.nodes().count();
      int start = random.nextInt(70);
      int until = start + random.nextInt(50);
      int from = random.nextInt(n);
      var without = random.nextInt(3) == 0 ? EnumSet.of(NodeKind.AGENCY) : Set.<NodeKind>of();
      var filter = RouteFilter.without(without, Set.of(), new BitSet());
      var by = new ByDay(topology, from, start, until, without, new BitSet(), -1);
      var reach = Reach.byDate(topology, from, start, until, filter);
      var expected = new HashSet<Integer>();
      for (int node = 0; node < n; node++) {
        if (node != from && by.firstDay(node) >= 0) {
          expected.add(node);
        }
      }
      assertThat(reach.places())
          .as("seed %d", seed)
          .extracting(Place::node)
          .containsExactlyInAnyOrderElementsOf(expected);
      for (var place : reach.places()) {
        int first = by.firstDay(place.node());
        assertThat(place.day()).as("seed %d", seed).isEqualTo(start + first);
        assertThat(place.steps()).as("seed %d", seed).isEqualTo(by.fewest[first][place.node()]);
        assertThat(new ByDefinition(topology, place.day()).route(place.last().tie())).isTrue();
      }
      places += reach.places().size();
      checkSums(topology, reach, "seed " + seed);
    }
    assertThat(places).as("the countries are not trivial").isGreaterThan(300);
  }
}
