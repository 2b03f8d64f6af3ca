/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;

/**
 * How many steps the places reached from a node are away, breadth-first. Each is told by the one of
 * its shortest routes whose nodes have the lowest numbers, compared from the start on. O(nodes and
 * edges reached) besides 12 bytes a node.
 */
final class StepsFrom {
  private final int[] steps;
  private final int[] previous;
  private final int[] ties;
  private final Indices.Growing reached = new Indices.Growing();

  /**
   * Searches.
   *
   * @param from where it begins; nothing is reached, not even itself, if it is not alive on the day
   *     of the graph or is to be avoided
   * @param most how many steps at most
   */
  StepsFrom(RouteGraph graph, int from, int most, RouteFilter filter) {
    steps = new int[graph.nodeCount()];
    previous = new int[graph.nodeCount()];
    ties = new int[graph.nodeCount()];
    Arrays.fill(steps, -1);
    var nodes = graph.topology().nodes();
    if (!nodes.isAlive(from, graph.asOf()) || !filter.admitsEnd(from)) {
      return;
    }
    reach(from, 0, -1, -1);
    for (int next = 0; next < reached.size(); next++) {
      int node = reached.get(next);
      for (int at = graph.first(node); steps[node] < most && at < graph.first(node + 1); at++) {
        int other = graph.neighbour(at);
        int tie =
            steps[other] < 0 && filter.admits(nodes, other) ? filter.tie(graph, node, at) : -1;
        if (tie >= 0) {
          reach(other, steps[node] + 1, node, tie);
        }
      }
    }
  }

  private void reach(int node, int after, int from, int tie) {
    steps[node] = after;
    previous[node] = from;
    ties[node] = tie;
    reached.add(node);
  }

  /** How many nodes were reached, the start among them. */
  int size() {
    return reached.size();
  }

  /** The nodes in the order in which they were reached, the start first. */
  int node(int position) {
    return reached.get(position);
  }

  boolean reaches(int node) {
    return steps[node] >= 0;
  }

  /** How many steps a node is away; -1 if it was not reached. */
  int steps(int node) {
    return steps[node];
  }

  /** The place before a node that was reached; -1 for the start. */
  int previous(int node) {
    return previous[node];
  }

  /** The tie by which a node was reached; -1 for the start. */
  int tie(int node) {
    return ties[node];
  }
}
