/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Betweenness by definition: distances and counts of shortest routes between all pairs. */
final class PairCounts {
  final double[] scores;
  long pairs;

  PairCounts(RouteGraph graph, IntPredicate counts) {
    int n = graph.nodeCount();
    scores = new double[n];
    var distance = new int[n][n];
    var routes = new double[n][n];
    for (int from = 0; from < n; from++) {
      spread(graph, from, distance[from], routes[from]);
    }
    for (int s = 0; s < n; s++) {
      for (int t = s + 1; t < n; t++) {
        if (!counts.test(s) || !counts.test(t) || distance[s][t] < 0) {
          continue;
        }
        pairs++;
        for (int v = 0; v < n; v++) {
          if (v != s
              && v != t
              && distance[s][v] >= 0
              && distance[s][v] + distance[v][t] == distance[s][t]) {
            scores[v] += routes[s][v] * routes[v][t] / routes[s][t];
          }
        }
      }
    }
  }

  /** Rounds of relaxation: slow, and unlike a walk with a queue. */
  private static void spread(RouteGraph graph, int from, int[] distance, double[] routes) {
    Arrays.fill(distance, -1);
    distance[from] = 0;
    routes[from] = 1;
    boolean changed = true;
    for (int round = 0; changed; round++) {
      changed = false;
      for (int node = 0; node < distance.length; node++) {
        if (distance[node] >= 0) {
          continue;
        }
        double sum = 0;
        for (int at = graph.first(node); at < graph.first(node + 1); at++) {
          sum += distance[graph.neighbour(at)] == round ? routes[graph.neighbour(at)] : 0;
        }
        if (sum > 0) {
          distance[node] = round + 1;
          routes[node] = sum;
          changed = true;
        }
      }
    }
  }
}
