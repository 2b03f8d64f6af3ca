/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.bridgehead.service.topology.TimedPath.Step;
import org.junit.jupiter.api.Test;

class TimedPathTest {

  private static int day(int year, int month, int day) {
    return (int) LocalDate.of(year, month, day).toEpochDay();
  }

  private static Optional<TimedPath> find(Topology topology, int from, int to, int start, int end) {
    return TimedPath.find(topology, from, to, start, end, RouteFilter.NONE);
  }

  @Test
  void onlyTheLongerWayIsInTime() {
    var sketch = new Sketch();
    int a = sketch.agency();
    int b = sketch.agency();
    int c = sketch.agency();
    int d = sketch.agency();
    sketch.tie(a, b, TieKind.PARTNERS, null, day(2022, 1, 1), Days.NO_END);
    int ac = sketch.tie(a, c, TieKind.PARTNERS, null, day(2018, 1, 1), day(2020, 1, 1));
    int cb = sketch.tie(c, b, TieKind.PARTNERS, null, day(2018, 1, 1), day(2020, 1, 1));
    int bd = sketch.tie(b, d, TieKind.PARTNERS, null, day(2020, 1, 1), day(2022, 1, 1));
    var topology = sketch.draw();

    assertThat(find(topology, a, d, day(2015, 1, 1), day(2025, 1, 1)))
        .contains(
            new TimedPath(
                List.of(
                    new Step(a, ac, c, day(2018, 1, 1)),
                    new Step(c, cb, b, day(2018, 1, 1)),
                    new Step(b, bd, d, day(2020, 1, 1))),
                day(2020, 1, 1)));
    assertThat(find(topology, a, d, day(2020, 1, 1), day(2025, 1, 1))).isEmpty();
    assertThat(find(topology, a, d, day(2019, 12, 31), day(2019, 12, 31))).isEmpty();
    assertThat(find(topology, a, d, day(2019, 12, 31), day(2020, 1, 1))).isPresent();
    assertThat(find(topology, d, a, day(2015, 1, 1), day(2025, 1, 1)).orElseThrow().arrival())
        .isEqualTo(day(2022, 1, 1));
    assertThat(find(topology, a, d, day(2025, 1, 1), day(2015, 1, 1))).isEmpty();
  }

  @Test
  void ofRoutesAsEarlyTheOneWithFewestStepsThoughAPlaceOnItIsReachedLater() {
    var sketch = new Sketch();
    int start = sketch.school();
    int middle = sketch.school();
    int round = sketch.school();
    int end = sketch.school();
    sketch.tie(start, round, TieKind.PARTNERS, null, 0, Days.NO_END);
    sketch.tie(round, middle, TieKind.PARTNERS, null, 0, Days.NO_END);
    int late = sketch.tie(start, middle, TieKind.PARTNERS, null, 5, Days.NO_END);
    int last = sketch.tie(middle, end, TieKind.PARTNERS, null, 9, 10);
    var topology = sketch.draw();

    assertThat(find(topology, start, end, 0, 20).orElseThrow().steps())
        .containsExactly(new Step(start, late, middle, 5), new Step(middle, last, end, 9));
    assertThat(find(topology, start, middle, 0, 20).orElseThrow().steps())
        .extracting(Step::day)
        .containsExactly(0, 0);
  }

  @Test
  void undatedTiesSelfLoopsAndLivesOfPlaces() {
    var sketch = new Sketch();
    int start = sketch.school();
    int opened = sketch.school(50, 60, true);
    int end = sketch.school();
    sketch.link(start, start);
    int first = sketch.link(start, opened);
    int second = sketch.tie(opened, end, TieKind.PARTNERS, null, Days.NO_START, 55);
    var topology = sketch.draw();

    assertThat(find(topology, start, end, 0, 99))
        .contains(
            new TimedPath(
                List.of(new Step(start, first, opened, 50), new Step(opened, second, end, 50)),
                50));
    assertThat(find(topology, start, end, 55, 99)).isEmpty();
    assertThat(find(topology, start, start, 7, 9)).contains(new TimedPath(List.of(), 7));
    assertThat(find(topology, opened, opened, 7, 99).orElseThrow().arrival()).isEqualTo(50);
    assertThat(find(topology, opened, opened, 60, 99)).isEmpty();
    assertThat(find(topology, start, opened, Days.NO_START, Days.NO_END).orElseThrow().arrival())
        .isEqualTo(50);
  }

  @Test
  void agreesWithTheDefinitionDayByDay() {
    int routes = 0;
    int waiting = 0;
    for (long seed = 1; seed <= 150; seed++) {
      var random = new Random(seed);
      var topology = RandomCountry.of(seed, 4 + random.nextInt(16));
      int n = topology.nodes().count();
      int start = random.nextInt(80);
      int until = start + random.nextInt(60);
      var without = random.nextInt(4) == 0 ? EnumSet.of(NodeKind.PERSON) : Set.<NodeKind>of();
      var avoided = new BitSet();
      if (random.nextBoolean()) {
        avoided.set(random.nextInt(n));
      }
      var filter = RouteFilter.without(without, Set.of(), avoided);
      int from = random.nextInt(n);
      for (int each = 0; each < 6; each++) {
        int to = random.nextInt(n);
        var by = new ByDay(topology, from, start, until, without, avoided, to);
        var found = TimedPath.find(topology, from, to, start, until, filter);
        var what = "seed " + seed + " from " + from + " to " + to;
        int expected = by.firstDay(to);
        assertThat(found.map(path -> path.arrival() - start).orElse(-1))
            .as(what)
            .isEqualTo(expected);
        if (found.isPresent()) {
          assertThat(found.get().steps()).as(what).hasSize(by.fewest[expected][to]);
          check(topology, from, to, start, found.get(), what);
          routes++;
          waiting += found.get().arrival() > start ? 1 : 0;
        }
      }
    }
    assertThat(routes).as("the countries are not trivial").isGreaterThan(150);
    assertThat(waiting).as("some routes wait").isGreaterThan(30);
  }

  private static void check(
      Topology topology, int from, int to, int start, TimedPath path, String what) {
    int at = from;
    int day = start;
    var seen = new HashSet<>(Set.of(from));
    for (var step : path.steps()) {
      assertThat(step.from()).as(what).isEqualTo(at);
      assertThat(step.day()).as(what).isGreaterThanOrEqualTo(day);
      assertThat(new ByDefinition(topology, step.day()).route(step.tie())).as(what).isTrue();
      assertThat(topology.ties().other(step.tie(), at)).as(what).isEqualTo(step.to());
      assertThat(seen.add(step.to())).as(what).isTrue();
      at = step.to();
      day = step.day();
    }
    assertThat(at).as(what).isEqualTo(to);
    assertThat(path.steps().isEmpty() || path.arrival() == day).as(what).isTrue();
  }

  @Test
  void onOneDayItIsAsShortAsTheShortestRoute() {
    for (long seed = 1; seed <= 60; seed++) {
      var topology = RandomCountry.of(seed, 20);
      int asOf = (int) (seed * 41 % 100);
      var graph = RouteGraph.of(topology, asOf);
      for (int to = 0; to < topology.nodes().count(); to++) {
        var shortest = ExchangePath.find(graph, 1, to);
        var timed = find(topology, 1, to, asOf, asOf);
        assertThat(timed.isPresent()).as("seed %d to %d", seed, to).isEqualTo(shortest.exists());
        assertThat(timed.map(path -> path.steps().size()).orElse(0))
            .as("seed %d to %d", seed, to)
            .isEqualTo(shortest.steps().size());
      }
    }
  }
}
