/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bridgehead.service.topology.NearestMiss.Kind;
import org.junit.jupiter.api.Test;

class NoRouteTest {

  private static NoRoute between(Topology topology, int asOf, int from, int to) {
    return NoRoute.between(RouteGraph.of(topology, asOf), from, to, RouteFilter.NONE).orElseThrow();
  }

  @Test
  void eachKindOfMissAndWhomToIntroduce() {
    var sketch = new Sketch();
    int amber = sketch.authority();
    int birch = sketch.authority();
    int cedar = sketch.authority();
    int start = sketch.schoolIn(amber);
    int network = sketch.learning();
    int partner = sketch.schoolIn(birch);
    int end = sketch.schoolIn(cedar);
    int beside = sketch.schoolIn(birch);
    int head = sketch.person();
    int governor = sketch.person();
    int other = sketch.person();
    sketch.partner(start, network);
    sketch.partner(partner, network);
    sketch.serves(head, start);
    sketch.serves(governor, start);
    sketch.serves(governor, partner);
    sketch.serves(other, beside);
    sketch.link(end, beside);
    sketch.tie(start, beside, TieKind.PARTNERS, null, 0, 40);
    int later = sketch.tie(end, partner, TieKind.PARTNERS, null, 0, 50);
    sketch.tie(end, partner, TieKind.PARTNERS, null, 50, 50);
    sketch.tie(end, partner, TieKind.MEMBER_OF, MemberRole.SERVED, 0, 60);
    int border = sketch.tie(cedar, amber, TieKind.BORDERS, null);
    var topology = sketch.draw();
    var found = between(topology, 60, start, end);

    assertThat(found.misses().get(0))
        .isEqualTo(new NearestMiss(Kind.LAPSED_TIE, partner, end, 3, Indices.of(later)));
    assertThat(found.misses().get(1))
        .isEqualTo(
            new NearestMiss(
                Kind.SAME_AUTHORITY,
                partner,
                beside,
                4,
                Indices.of(topology.authorityTie(partner, 60), topology.authorityTie(beside, 60))));
    assertThat(found.misses().get(2))
        .isEqualTo(
            new NearestMiss(
                Kind.BORDERING_AUTHORITIES,
                start,
                end,
                1,
                Indices.of(
                    topology.authorityTie(start, 60), border, topology.authorityTie(end, 60))));
    assertThat(found.misses()).hasSize(3);
    assertThat(found.introduction()).isEqualTo(new Introduction(governor, other, 1 + 1 + 2));
    assertThat(between(topology, 60, partner, end).introduction())
        .isEqualTo(new Introduction(governor, other, 4));
  }

  @Test
  void isolatesHaveNothingButThemselves() {
    var topology = Shapes.of(4, new int[][] {{2, 3}});
    assertThat(between(topology, 0, 0, 1))
        .isEqualTo(new NoRoute(List.of(), new Introduction(0, 1, 1)));
    var graph = RouteGraph.of(topology, 0);
    assertThat(NoRoute.between(graph, 2, 3, RouteFilter.NONE)).isEmpty();
    assertThat(NoRoute.between(graph, 2, 2, RouteFilter.NONE)).isEmpty();
  }

  @Test
  void agreesWithTheDefinitionOnRandomCountries() {
    int misses = 0;
    for (long seed = 1; seed <= 200; seed++) {
      var random = new Random(seed);
      var topology = RandomCountry.of(seed, 4 + random.nextInt(14));
      int asOf = 50 + random.nextInt(60);
      int from = random.nextInt(topology.nodes().count());
      int to = random.nextInt(topology.nodes().count());
      var by = new ByDefinition(topology, asOf);
      var near = by.alive(from) ? by.reached(from) : new BitSet();
      var far = by.alive(to) ? by.reached(to) : new BitSet();
      var found = NoRoute.between(RouteGraph.of(topology, asOf), from, to, RouteFilter.NONE);
      boolean apart = !near.isEmpty() && !far.isEmpty() && !near.intersects(far);
      assertThat(found.isPresent()).as("seed %d", seed).isEqualTo(apart);
      if (apart) {
        var what = "seed " + seed + " from " + from + " to " + to;
        check(new Expected(by, from, to, near, far), found.orElseThrow(), what);
        misses += found.orElseThrow().misses().size();
      }
    }
    assertThat(misses).as("the countries are not trivial").isGreaterThan(30);
  }

  private record Expected(ByDefinition by, int from, int to, BitSet near, BitSet far) {
    int steps(int one, int other) {
      var graph = RouteGraph.of(by.topology, by.asOf);
      return ExchangePath.find(graph, one, other).steps().size();
    }

    int through(int one, int other) {
      return steps(from, one) + 1 + steps(other, to);
    }

    boolean across(int one, int other) {
      return near.get(one) && far.get(other);
    }

    /** The last end of a route tie between the sides, -1 if none ended by the day. */
    int lastEnd() {
      return by.ties()
          .filter(tie -> by.ties.end(tie) <= by.asOf && by.ties.start(tie) < by.ties.end(tie))
          .filter(tie -> by.ties.kind(tie).carriesRoute(by.ties.role(tie)))
          .filter(
              tie ->
                  across(by.ties.from(tie), by.ties.to(tie))
                      || across(by.ties.to(tie), by.ties.from(tie)))
          .map(by.ties::end)
          .max()
          .orElse(-1);
    }

    int authority(int node) {
      return by.nodes.kind(node) == NodeKind.AUTHORITY ? node : by.authority(node);
    }

    int shortest(boolean bordering) {
      return by.nodes()
          .filter(one -> near.get(one) && authority(one) >= 0)
          .flatMap(
              one ->
                  by.nodes()
                      .filter(other -> far.get(other) && authority(other) >= 0)
                      .filter(other -> fits(authority(one), authority(other), bordering))
                      .map(other -> through(one, other)))
          .min()
          .orElse(-1);
    }

    private boolean fits(int here, int there, boolean bordering) {
      return bordering
          ? here != there
              && by.ties()
                  .filter(tie -> by.ties.kind(tie) == TieKind.BORDERS && by.holds(tie))
                  .anyMatch(
                      tie ->
                          by.ties.from(tie) == here && by.ties.to(tie) == there
                              || by.ties.from(tie) == there && by.ties.to(tie) == here)
          : here == there;
    }

    int nearest(BitSet side, int end) {
      var posts =
          side.stream()
              .filter(node -> by.nodes.kind(node) == NodeKind.PERSON)
              .boxed()
              .sorted(Comparator.comparingInt(post -> steps(end, post)))
              .toList();
      return posts.isEmpty() ? 0 : steps(end, posts.getFirst());
    }
  }

  private static void check(Expected expected, NoRoute found, String what) {
    int lastEnd = expected.lastEnd();
    var lapsed = of(found, Kind.LAPSED_TIE);
    assertThat(lapsed == null ? -1 : expected.by.ties.end(lapsed.ties().get(0)))
        .as(what)
        .isEqualTo(lastEnd);
    var same = of(found, Kind.SAME_AUTHORITY);
    assertThat(same == null ? -1 : same.steps()).as(what).isEqualTo(expected.shortest(false));
    var border = of(found, Kind.BORDERING_AUTHORITIES);
    assertThat(border == null ? -1 : border.steps()).as(what).isEqualTo(expected.shortest(true));
    for (var miss : found.misses()) {
      assertThat(expected.across(miss.near(), miss.far())).as(what).isTrue();
      assertThat(miss.steps()).as(what).isEqualTo(expected.through(miss.near(), miss.far()));
    }
    var introduction = found.introduction();
    assertThat(introduction.steps())
        .as(what)
        .isEqualTo(expected.through(introduction.near(), introduction.far()))
        .isEqualTo(
            expected.nearest(expected.near, expected.from)
                + 1
                + expected.nearest(expected.far, expected.to));
  }

  private static @org.jspecify.annotations.Nullable NearestMiss of(NoRoute found, Kind kind) {
    return IntStream.range(0, found.misses().size())
        .mapToObj(found.misses()::get)
        .filter(miss -> miss.kind() == kind)
        .findFirst()
        .orElse(null);
  }
}
