/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

/**
 * Whom to introduce to whom so that the route between two places that none joins is shortest: two
 * posts, one on each side, that minimise steps from the start to the one, 1, and steps from the
 * other to the end. Each is the nearest post of its side, so the sum is least; of posts as near it
 * is the one with the most direct ties, who works in most places already, then the lowest number.
 * On a side without a post it is the nearest organisation, network or activity: the place itself.
 *
 * @param near whom, on the side of the start
 * @param far to whom, on the side of the end
 * @param steps how long the route would be
 */
public record Introduction(int near, int far, int steps) {

  static Introduction between(RouteGraph graph, StepsFrom start, StepsFrom end) {
    int near = nearest(graph, start);
    int far = nearest(graph, end);
    return new Introduction(near, far, start.steps(near) + 1 + end.steps(far));
  }

  private static int nearest(RouteGraph graph, StepsFrom side) {
    int best = -1;
    for (int at = 0; at < side.size(); at++) {
      int node = side.node(at);
      if (best >= 0 && side.steps(node) > side.steps(best)) {
        break;
      }
      if (graph.topology().nodes().kind(node) == NodeKind.PERSON
          && (best < 0 || isBetter(graph, node, best))) {
        best = node;
      }
    }
    return best < 0 ? side.node(0) : best;
  }

  private static boolean isBetter(RouteGraph graph, int node, int best) {
    int more = graph.degree(node) - graph.degree(best);
    return more > 0 || more == 0 && node < best;
  }
}
