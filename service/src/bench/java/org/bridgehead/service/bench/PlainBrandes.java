/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bench;

import java.util.Arrays;
import org.bridgehead.service.topology.RouteGraph;

/** Brandes' algorithm as it stands in the paper (2001), without any reduction: one thread. */
final class PlainBrandes {
  private final RouteGraph graph;
  private final int[] distance;
  private final int[] order;
  private final double[] paths;
  private final double[] dependency;
  private final double[] scores;

  PlainBrandes(RouteGraph graph) {
    int n = graph.nodeCount();
    this.graph = graph;
    distance = new int[n];
    order = new int[n];
    paths = new double[n];
    dependency = new double[n];
    scores = new double[n];
  }

  /** Adds what one source contributes to all. */
  void from(int source) {
    Arrays.fill(distance, -1);
    distance[source] = 0;
    paths[source] = 1;
    order[0] = source;
    int size = 1;
    for (int at = 0; at < size; at++) {
      int node = order[at];
      dependency[node] = 0;
      for (int next = graph.first(node); next < graph.first(node + 1); next++) {
        int other = graph.neighbour(next);
        if (distance[other] < 0) {
          distance[other] = distance[node] + 1;
          paths[other] = 0;
          order[size++] = other;
        }
        if (distance[other] == distance[node] + 1) {
          paths[other] += paths[node];
        }
      }
    }
    for (int at = size - 1; at > 0; at--) {
      int node = order[at];
      for (int next = graph.first(node); next < graph.first(node + 1); next++) {
        int other = graph.neighbour(next);
        if (distance[other] == distance[node] - 1) {
          dependency[other] += paths[other] / paths[node] * (1 + dependency[node]);
        }
      }
      scores[node] += dependency[node];
    }
  }

  double[] scores() {
    return scores;
  }
}
