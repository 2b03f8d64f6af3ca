/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Every route between two nodes by definition: all walks that pass no node twice, in order. */
final class EveryRoute {
  private final ByDefinition by;
  private final Set<NodeKind> without;
  private final Set<TieKind> untied;
  private final BitSet avoided;
  private final RouteCost cost;
  private final List<int[]> found = new ArrayList<>();

  EveryRoute(
      RouteGraph graph, Set<NodeKind> without, Set<TieKind> untied, BitSet avoided, RouteCost by) {
    this.by = new ByDefinition(graph.topology(), graph.asOf());
    this.without = without;
    this.untied = untied;
    this.avoided = avoided;
    cost = by;
  }

  /** The nodes of each route, the cheapest first, of equals the one with the lowest nodes. */
  List<int[]> find(int from, int to) {
    found.clear();
    if (by.alive(from) && by.alive(to) && !avoided.get(from) && !avoided.get(to)) {
      walk(new int[] {from}, to);
    }
    found.sort(Comparator.comparingInt(this::cost).thenComparing(Arrays::compare));
    return List.copyOf(found);
  }

  private void walk(int[] nodes, int to) {
    int last = nodes[nodes.length - 1];
    if (last == to) {
      found.add(nodes);
      return;
    }
    by.nodes()
        .filter(next -> joined(last, next) && Arrays.stream(nodes).noneMatch(n -> n == next))
        .filter(next -> next == to || !avoided.get(next) && !without.contains(by.nodes.kind(next)))
        .forEach(
            next -> {
              var longer = Arrays.copyOf(nodes, nodes.length + 1);
              longer[nodes.length] = next;
              walk(longer, to);
            });
  }

  private boolean joined(int a, int b) {
    return by.ties()
        .filter(by::route)
        .filter(tie -> !untied.contains(by.ties.kind(tie)))
        .anyMatch(
            tie ->
                by.ties.from(tie) == a && by.ties.to(tie) == b
                    || by.ties.from(tie) == b && by.ties.to(tie) == a);
  }

  /**
   * A tie 1 or 100; a place but a school 100 times the binary logarithm of its other neighbours.
   */
  int cost(int[] nodes) {
    if (cost == RouteCost.LENGTH) {
      return nodes.length - 1;
    }
    int sum = 100 * (nodes.length - 1);
    for (int at = 1; at < nodes.length - 1; at++) {
      int node = nodes[at];
      if (by.nodes.kind(node) != NodeKind.SCHOOL) {
        long neighbours =
            by.nodes()
                .filter(
                    other ->
                        other != node
                            && by.ties()
                                .filter(by::route)
                                .anyMatch(
                                    tie ->
                                        by.ties.from(tie) == node && by.ties.to(tie) == other
                                            || by.ties.from(tie) == other
                                                && by.ties.to(tie) == node))
                .count();
        sum += (int) Math.round(100 * Math.log(neighbours - 1) / Math.log(2));
      }
    }
    return sum;
  }
}
