/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No graph, node, day, scope or number of threads gives an exception, a NaN or an infinity. */
@Tag("long")
class EveryKernelTest {
  private static final int LAST_DAY = 2_932_896;
  private static final int[] DAYS = {
    Days.NO_START, Days.NO_START + 1, -719_162, 0, 50, LAST_DAY, Days.NO_END - 1, Days.NO_END
  };
  private static final List<Scope.Filter> FILTERS =
      List.of(
          Scope.Filter.STANDARD,
          new Scope.Filter(Set.of(), Set.of(), Set.of(), true, true),
          Scope.Filter.ofAuthorities(Set.of("nowhere")),
          Scope.Filter.ofRegions(Set.of("Atlantis")),
          Scope.Filter.ofSchools(Set.of("none")));

  static Stream<Topology> graphs() {
    return Stream.concat(
        Stream.of(
            Topology.builder().build(),
            Shapes.of(1, new int[0][]),
            Shapes.of(5, new int[0][]),
            Shapes.of(1, new int[][] {{0, 0}, {0, 0}}),
            Shapes.of(2, new int[][] {{0, 1}, {1, 0}, {0, 1}, {1, 1}}),
            Shapes.of(6, new int[][] {{0, 1}, {1, 2}, {3, 4}, {4, 5}, {5, 3}}),
            oneOfEachKind(),
            everyKindTiedToItself()),
        IntStream.rangeClosed(1, 12).mapToObj(seed -> RandomCountry.of(seed, 3 + seed)));
  }

  private static Topology oneOfEachKind() {
    var sketch = new Sketch();
    for (var kind : NodeKind.values()) {
      if (kind == NodeKind.NETWORK) {
        sketch.learning();
      } else {
        sketch.node(kind);
      }
    }
    return sketch.draw();
  }

  /** Each kind of tie from each node to itself and to the one after it. */
  private static Topology everyKindTiedToItself() {
    var sketch = new Sketch();
    int first = sketch.school();
    sketch.authority();
    sketch.trust();
    sketch.person();
    sketch.activity();
    int last = sketch.agency();
    for (int node = first; node <= last; node++) {
      for (var kind : TieKind.values()) {
        sketch.tie(node, node, kind, MemberRole.LEAD);
        sketch.tie(node, node == last ? first : node + 1, kind, MemberRole.LEAD);
      }
    }
    return sketch.draw();
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void alwaysAnswersWithNumbers(Topology topology) {
    for (int day : DAYS) {
      for (var filter : FILTERS) {
        var scope = Scope.of(topology, day, filter);
        bridging(RouteGraph.of(topology, day), scope);
        isolation(topology, scope);
        links(topology, scope);
        projections(topology, scope);
      }
      paths(RouteGraph.of(topology, day));
      around(RouteGraph.of(topology, day));
      posts(topology, day);
    }
    assertThat(topology.memoryBytes()).isNotNegative();
  }

  private static void bridging(RouteGraph graph, Scope scope) {
    for (int threads : new int[] {1, 4}) {
      ofBetweenness(graph, Betweenness.ofSchoolPairs(graph, scope, Run.on(threads)));
      ofBetweenness(graph, Betweenness.ofAllPairs(graph, Run.on(threads)));
    }
    var cuts = CutPoints.compute(graph, scope);
    var links = AuthorityLinks.compute(graph.topology(), scope, AuthorityLinks.Options.STANDARD);
    for (int node = 0; node < graph.nodeCount(); node++) {
      assertThat(cuts.pairsLost(node)).isNotNegative();
      assertThat(cuts.partsLeft(node)).isNotNegative();
      var loss = Loss.of(graph, scope, links, node);
      assertThat(loss.schoolPairs()).isEqualTo(cuts.pairsLost(node));
    }
  }

  private static void ofBetweenness(RouteGraph graph, Betweenness betweenness) {
    assertThat(betweenness.pairsWithRoute()).isNotNegative();
    for (int node = 0; node < graph.nodeCount(); node++) {
      assertThat(betweenness.score(node)).isFinite().isNotNegative();
      assertThat(betweenness.share(node)).isBetween(0.0, 1.0);
    }
  }

  private static void isolation(Topology topology, Scope scope) {
    var rows = IsolationLadder.compute(topology, scope, IsolationLadder.Options.STANDARD);
    assertThat(rows).hasSize(scope.size());
    IsolationLadder.compute(topology, scope, new IsolationLadder.Options(Integer.MAX_VALUE, 100));
    var coverage = Coverage.compute(topology, scope);
    assertThat(coverage.total().schools()).isEqualTo(scope.size());
  }

  private static void links(Topology topology, Scope scope) {
    for (var kinds : List.of(Set.of(AuthorityLinkKind.values()), Set.<AuthorityLinkKind>of())) {
      var options = new AuthorityLinks.Options(kinds, Set.of(AuthorityLinkKind.Level.values()));
      var links = AuthorityLinks.compute(topology, scope, options);
      for (var cell : links.cells()) {
        assertThat(links.links(cell.pair())).hasSize(cell.total());
      }
      assertThat(links.gaps()).noneMatch(gap -> links.cell(gap.pair()).total() > 0);
    }
  }

  private static void projections(Topology topology, Scope scope) {
    for (var projection :
        List.of(Projection.ofSchools(topology, scope), Projection.ofAuthorities(topology, scope))) {
      var graph = projection.graph();
      var holes = StructuralHoles.compute(graph);
      for (int actor = 0; actor < graph.size(); actor++) {
        assertThat(graph.strength(actor)).isFinite();
        finite(holes.constraint(actor));
        finite(holes.effectiveSize(actor));
      }
      for (var grouping : Grouping.values()) {
        var groups = grouping.groups(topology, scope.asOf());
        assertThat(Brokerage.compute(graph, actor -> groups.of(projection.node(actor))))
            .hasSize(graph.size())
            .allMatch(counts -> counts.total() >= 0);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void changesAlwaysAnswerWithNumbers(Topology topology) {
    for (int at = 0; at + 1 < DAYS.length; at++) {
      changed(topology, DAYS[at], topology, DAYS[at + 1]);
    }
    int nodes = Math.min(12, topology.nodes().count());
    for (int day : new int[] {Days.NO_START, 0, LAST_DAY, Days.NO_END}) {
      for (int one = 0; one < nodes; one++) {
        var supposition = new Supposition(topology, day);
        for (var change : everyChange(one, nodes - 1 - one)) {
          supposition.suppose(change);
        }
        changed(topology, day, supposition.topology(), day);
      }
    }
  }

  private static List<Change> everyChange(int one, int other) {
    return List.of(
        new Change.Meet(one, other),
        new Change.JoinNetwork(one, other),
        new Change.MergeNetworks(one, other),
        new Change.LosePost(one, other),
        new Change.LosePost(one, -1),
        new Change.EndNetwork(other),
        new Change.CloseSchool(one));
  }

  private static void changed(Topology before, int from, Topology after, int to) {
    var scopeBefore = Scope.everySchool(before, from);
    var scopeAfter = Scope.everySchool(after, to);
    var routesBefore = RouteGraph.of(before, from);
    var routesAfter = RouteGraph.of(after, to);
    var routes = RouteChange.between(routesBefore, scopeBefore, routesAfter, scopeAfter);
    assertThat(routes.pairsLost()).isBetween(0L, routes.pairsBefore());
    assertThat(routes.pairsGained()).isBetween(0L, routes.pairsAfter());
    var moves =
        RungMove.between(
            IsolationLadder.compute(routesBefore, scopeBefore, IsolationLadder.Options.STANDARD),
            IsolationLadder.compute(routesAfter, scopeAfter, IsolationLadder.Options.STANDARD));
    assertThat(moves.stream().filter(RungMove::isComingOrGoing).count())
        .isEqualTo(routes.left().size() + routes.come().size());
    var nodes = Indices.of(IntStream.range(0, after.nodes().count()).toArray());
    for (var change :
        BetweennessChange.between(
            Betweenness.ofSchoolPairs(routesBefore, scopeBefore, Run.on(1)),
            Betweenness.ofSchoolPairs(routesAfter, scopeAfter, Run.on(1)),
            before.nodes().count(),
            nodes)) {
      assertThat(change.shareGained()).isBetween(-1.0, 1.0);
      assertThat(change.rankBefore() + change.rankAfter()).isPositive();
    }
    nodes.stream()
        .mapToObj(node -> TieChange.of(routesBefore, routesAfter, node))
        .forEach(ties -> assertThat(ties.begun().stream()).allMatch(tie -> after.holds(tie, to)));
  }

  private static void finite(OptionalDouble value) {
    value.ifPresent(number -> assertThat(number).isFinite());
  }

  private static void around(RouteGraph graph) {
    for (int node = 0; node < graph.nodeCount(); node++) {
      var alters = EgoNetwork.of(graph, node, 3, 4).alters();
      assertThat(alters).hasSizeBetween(1, 4).allMatch(each -> each.further() >= 0);
    }
  }

  private static void paths(RouteGraph graph) {
    for (int from = 0; from < graph.nodeCount(); from++) {
      for (int to = 0; to < graph.nodeCount(); to++) {
        var path = ExchangePath.find(graph, from, to);
        assertThat(path.shortestRoutes()).isFinite().isNotNegative();
        boolean isThere = from == to && graph.topology().nodes().isAlive(from, graph.asOf());
        assertThat(path.exists()).isEqualTo(isThere || !path.steps().isEmpty());
      }
    }
  }

  private static void posts(Topology topology, int day) {
    for (var grouping : Grouping.values()) {
      var groups = grouping.groups(topology, day);
      assertThat(PostPositions.compute(topology, day, groups))
          .allMatch(position -> position.counts().total() >= 0);
    }
  }

  @Test
  void theLastDayOfTheCalendarIsOne() {
    assertThat(LocalDate.of(9999, 12, 31).toEpochDay()).isEqualTo(LAST_DAY);
  }
}
