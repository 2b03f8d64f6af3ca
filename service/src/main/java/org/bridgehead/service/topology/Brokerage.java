/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/**
 * The brokerage positions of the actors of a graph: for each actor v all i → v → j, i ≠ j, with no
 * arc i → j, by the groups of the three (Gould and Fernandez 1989). In an undirected graph each
 * pair counts in both directions. Time O(Σ over arcs i → v of the arcs of v), space O(actors).
 */
public final class Brokerage {
  private Brokerage() {}

  /**
   * Counts the positions.
   *
   * @param graph the arcs; weights do not matter
   * @param groupOf the group of each actor, below 0 if it is not known
   * @return by actor
   */
  public static List<BrokerageCounts> compute(ActorGraph graph, IntUnaryOperator groupOf) {
    int n = graph.size();
    var counts = Stream.generate(BrokerageCounts.Growing::new).limit(n).toList();
    var groups = new int[n];
    Arrays.setAll(groups, groupOf);
    var reachedFrom = new int[n];
    Arrays.fill(reachedFrom, -1);
    for (int i = 0; i < n; i++) {
      reachedFrom[i] = i;
      for (int at = graph.first(i); at < graph.first(i + 1); at++) {
        reachedFrom[graph.target(at)] = i;
      }
      for (int at = graph.first(i); at < graph.first(i + 1); at++) {
        int v = graph.target(at);
        for (int on = graph.first(v); v != i && on < graph.first(v + 1); on++) {
          int j = graph.target(on);
          if (reachedFrom[j] != i) {
            counts.get(v).add(groups[i], groups[v], groups[j]);
          }
        }
      }
    }
    return counts.stream().map(BrokerageCounts.Growing::freeze).toList();
  }
}
