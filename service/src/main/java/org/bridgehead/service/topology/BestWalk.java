/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Walks to the end of a route downhill: always to the lowest-numbered neighbour from which the best
 * way costs just what is left.
 */
final class BestWalk {
  private final RouteSpace space;
  private final RemainingCosts remaining;

  BestWalk(RouteSpace space, RemainingCosts remaining) {
    this.space = space;
    this.remaining = remaining;
  }

  /**
   * The nodes from that one, itself the first, to the end. It is the best way whose nodes have the
   * lowest numbers, compared from the start on; null if the walk comes to a place from which each
   * best way is barred. O(the degrees of the nodes).
   *
   * @param start a node that reaches the end
   * @param barred the nodes that must not be entered
   */
  int @Nullable [] from(int start, IntPredicate barred) {
    var nodes = new Indices.Growing();
    int node = start;
    nodes.add(node);
    while (node != space.to()) {
      node = next(node, barred);
      if (node < 0) {
        return null;
      }
      nodes.add(node);
    }
    return nodes.toArray();
  }

  private int next(int node, IntPredicate barred) {
    var core = space.core();
    int left = remaining.cost(node);
    for (int at = core.first(node); at < core.first(node + 1); at++) {
      int other = core.neighbour(at);
      if (remaining.reaches(other)
          && remaining.cost(other) < left
          && remaining.cost(other) + space.stepInto(other) == left
          && !barred.test(other)
          && space.admits(node, at)) {
        return other;
      }
    }
    return -1;
  }
}
