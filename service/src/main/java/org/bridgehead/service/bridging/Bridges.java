/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bridging;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.SortKey;
import org.bridgehead.service.topology.Betweenness;
import org.bridgehead.service.topology.CutPoints;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.Nodes;
import org.bridgehead.service.topology.Run;

/**
 * All that is on a shortest route between two schools of a scope. Takes seconds on a country, and
 * is worked out once for a day and a scope.
 *
 * @param betweenness the part of each node
 * @param cutPoints what comes apart
 * @param ranked the nodes with a part, the greatest first
 * @param without how many nodes of each kind have a route but no part
 */
public record Bridges(
    Betweenness betweenness,
    CutPoints cutPoints,
    List<Integer> ranked,
    Map<NodeKind, Integer> without) {

  /** Copies the numbers. */
  public Bridges {
    without = Map.copyOf(without);
  }

  /** Those of a question's day and scope. */
  public static Bridges of(Question question) {
    return question.inScope(
        Bridges.class,
        "",
        () -> compute(question, Run.on(Runtime.getRuntime().availableProcessors())));
  }

  /** Whether those of a question's day and scope are at hand. */
  static boolean areKnown(Question question) {
    return question.findInScope(Bridges.class, "").isPresent();
  }

  /** Works those of a question's day and scope out, and keeps them, as that run says. */
  static void work(Question question, Run run) {
    var bridges = compute(question, run);
    question.inScope(Bridges.class, "", () -> bridges);
  }

  private static Bridges compute(Question question, Run run) {
    var routes = question.routes();
    var cutPoints = CutPoints.compute(routes, question.scope());
    var betweenness = Betweenness.ofSchoolPairs(cutPoints, run);
    var ranked =
        IntStream.range(0, routes.nodeCount())
            .filter(node -> betweenness.score(node) > 0)
            .boxed()
            .map(node -> new Ranked(node, key(question.topology().nodes(), betweenness, node)))
            .sorted(Comparator.comparing(Ranked::key))
            .map(Ranked::node)
            .toList();
    var without = new EnumMap<NodeKind, Integer>(NodeKind.class);
    for (int node = 0; node < routes.nodeCount(); node++) {
      if (routes.degree(node) > 0 && betweenness.score(node) == 0) {
        without.merge(question.topology().nodes().kind(node), 1, Integer::sum);
      }
    }
    return new Bridges(betweenness, cutPoints, ranked, without);
  }

  /** How many nodes of these kinds have a route but no part. */
  long withoutPart(Set<NodeKind> kinds) {
    return kinds.stream().mapToLong(kind -> without.getOrDefault(kind, 0)).sum();
  }

  private record Ranked(int node, SortKey key) {}

  SortKey key(Nodes nodes, int node) {
    return key(nodes, betweenness, node);
  }

  private static SortKey key(Nodes nodes, Betweenness betweenness, int node) {
    return new SortKey(
        -betweenness.score(node), Place.word(nodes.kind(node)) + ":" + nodes.key(node));
  }
}
