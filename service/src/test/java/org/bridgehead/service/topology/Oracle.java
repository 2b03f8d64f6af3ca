/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.HashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * Says where the engine's betweenness and cut points of a case differ from JGraphT's and from the
 * definition. The routes are read off the ties by definition, not taken from a {@link RouteGraph}.
 */
final class Oracle {
  private final ByDefinition by;
  private final Graph<Integer, DefaultEdge> expected;
  private final RouteGraph routes;
  private final Scope scope;

  private Oracle(NetworkCase of) {
    var topology = of.topology();
    by = new ByDefinition(topology, of.asOf());
    expected = routes();
    routes = RouteGraph.of(topology, of.asOf());
    scope = Scope.of(topology, of.asOf(), of.filter());
  }

  private Graph<Integer, DefaultEdge> routes() {
    var graph = new SimpleGraph<Integer, DefaultEdge>(DefaultEdge.class);
    by.nodes().forEach(graph::addVertex);
    joining().forEach(tie -> graph.addEdge(by.ties.from(tie), by.ties.to(tie)));
    return graph;
  }

  /** The first difference in words; empty if there is none. */
  static Optional<String> complaint(NetworkCase of) {
    try {
      var oracle = new Oracle(of);
      return Stream.of(
              oracle.ofRoutes(), oracle.ofAllPairs(), oracle.ofSchoolPairs(), oracle.ofCutPoints())
          .flatMap(Optional::stream)
          .findFirst();
    } catch (RuntimeException thrown) {
      return Optional.of("it throws " + thrown);
    }
  }

  private Optional<String> ofRoutes() {
    int edges = expected.edgeSet().size();
    return routes.edgeCount() == edges
        ? Optional.empty()
        : Optional.of("it has %d routes, not %d".formatted(routes.edgeCount(), edges));
  }

  private Optional<String> ofAllPairs() {
    var one = Betweenness.ofAllPairs(routes, Run.on(1));
    var scores = new BetweennessCentrality<>(expected).getScores();
    return Stream.of(
            differences("all pairs", one, node -> scores.get(node)),
            pairs("all pairs", one, _ -> true),
            threads("all pairs", one, Betweenness.ofAllPairs(routes, Run.on(4))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> ofSchoolPairs() {
    var one = Betweenness.ofSchoolPairs(routes, scope, Run.on(1));
    var counted = new PairCounts(routes, this::counts);
    return Stream.of(
            differences("school pairs", one, node -> counted.scores[node]),
            pairs("school pairs", one, this::counts),
            threads("school pairs", one, Betweenness.ofSchoolPairs(routes, scope, Run.on(4))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private boolean counts(int node) {
    return scope.contains(node);
  }

  private Optional<String> differences(String what, Betweenness found, IntToDoubleFunction expect) {
    return nodes()
        .filter(
            node -> {
              double is = found.score(node);
              double should = expect.applyAsDouble(node);
              return !(Math.abs(is - should) <= 1e-9 * Math.max(1, should));
            })
        .mapToObj(
            node ->
                "betweenness over %s of node %d is %s, not %s"
                    .formatted(what, node, found.score(node), expect.applyAsDouble(node)))
        .findFirst();
  }

  private Optional<String> pairs(String what, Betweenness found, IntPredicate counts) {
    long pairs = pairsWithRoute(expected, counts);
    return found.pairsWithRoute() == pairs
        ? Optional.empty()
        : Optional.of("%s with a route: %d, not %d".formatted(what, found.pairsWithRoute(), pairs));
  }

  private Optional<String> threads(String what, Betweenness one, Betweenness four) {
    return nodes()
        .filter(
            node ->
                Double.doubleToRawLongBits(one.score(node))
                    != Double.doubleToRawLongBits(four.score(node)))
        .mapToObj(
            node ->
                "betweenness over %s of node %d is %s on one thread and %s on four"
                    .formatted(what, node, one.score(node), four.score(node)))
        .findFirst();
  }

  private Optional<String> ofCutPoints() {
    var cuts = CutPoints.compute(routes, scope);
    var inspector = new BiconnectivityInspector<>(expected);
    var points = inspector.getCutpoints();
    var single = inspector.getBridges();
    var several = new HashMap<DefaultEdge, Integer>();
    joining().forEach(tie -> several.merge(edge(tie), 1, Integer::sum));
    var bridges =
        joining()
            .filter(tie -> single.contains(edge(tie)) && several.getOrDefault(edge(tie), 0) == 1)
            .toArray();
    if (!Indices.of(bridges).equals(cuts.bridges())) {
      return Optional.of(
          "its bridges are %s, not %s".formatted(cuts.bridges(), Indices.of(bridges)));
    }
    return nodes()
        .mapToObj(node -> ofCutPoint(cuts, points.contains(node), node))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> ofCutPoint(CutPoints cuts, boolean isCutPoint, int node) {
    if (cuts.isCutPoint(node) != isCutPoint) {
      return Optional.of("node %d is a cut point: %s".formatted(node, cuts.isCutPoint(node)));
    }
    if (!isCutPoint) {
      return cuts.pairsLost(node) == 0
          ? Optional.empty()
          : Optional.of("node %d holds pairs together and is no cut point".formatted(node));
    }
    var others = new AsSubgraph<>(expected, Set.copyOf(expected.vertexSet()));
    long before = pairsWithRoute(others, other -> other != node && counts(other));
    others.removeVertex(node);
    long lost = before - pairsWithRoute(others, this::counts);
    return cuts.pairsLost(node) == lost
        ? Optional.empty()
        : Optional.of(
            "node %d holds %d pairs together, not %d".formatted(node, cuts.pairsLost(node), lost));
  }

  /** The ties of the day along which practice can travel from one node to another. */
  private IntStream joining() {
    return by.ties().filter(by::route).filter(tie -> by.ties.from(tie) != by.ties.to(tie));
  }

  private DefaultEdge edge(int tie) {
    return Objects.requireNonNull(expected.getEdge(by.ties.from(tie), by.ties.to(tie)));
  }

  private static long pairsWithRoute(Graph<Integer, DefaultEdge> graph, IntPredicate counts) {
    return new ConnectivityInspector<>(graph)
        .connectedSets().stream()
            .mapToLong(part -> part.stream().filter(node -> counts.test(node)).count())
            .map(size -> size * (size - 1) / 2)
            .sum();
  }

  private IntStream nodes() {
    return IntStream.range(0, routes.nodeCount());
  }
}
