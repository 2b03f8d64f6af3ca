/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

/**
 * What the best way costs from each node to the end of a route, and how many ways are as good.
 *
 * <p>Dijkstra's algorithm from the end backwards, with a bucket a cost. The start is never led
 * through. O(nodes + edges + highest cost) time, 12 bytes a node, of the core.
 */
final class RemainingCosts {
  private final RouteSpace space;
  private final RouteCore core;
  private final int[] costsAndOne;
  private final double[] ways;
  private int highest;

  RemainingCosts(RouteSpace space) {
    this.space = space;
    core = space.core();
    costsAndOne = new int[core.size()];
    ways = new double[core.size()];
    var queue = new BucketQueue(space.dearest());
    costsAndOne[space.to()] = 1;
    ways[space.to()] = 1;
    queue.add(space.to(), 0);
    while (!queue.isEmpty()) {
      highest = queue.lowest();
      int node = queue.take();
      if (highest == cost(node) && node != space.from()) {
        relax(node, highest + space.stepInto(node), queue);
      }
    }
  }

  private void relax(int node, int cost, BucketQueue queue) {
    for (int at = core.first(node); at < core.first(node + 1); at++) {
      int other = core.neighbour(at);
      if ((!reaches(other) || cost <= cost(other)) && space.admits(node, at)) {
        if (!reaches(other) || cost < cost(other)) {
          costsAndOne[other] = cost + 1;
          ways[other] = 0;
          queue.add(other, cost);
        }
        ways[other] = Math.min(Double.MAX_VALUE, ways[other] + ways[node]);
      }
    }
  }

  /** Whether a way leads from the node to the end. */
  boolean reaches(int node) {
    return costsAndOne[node] > 0;
  }

  /** What the best way costs; the node must reach the end. */
  int cost(int node) {
    return costsAndOne[node] - 1;
  }

  /** The highest of all costs. */
  int highest() {
    return highest;
  }

  /** How many ways from the node are best, as sequences of nodes: exact up to 2^53. */
  double ways(int node) {
    return ways[node];
  }
}
