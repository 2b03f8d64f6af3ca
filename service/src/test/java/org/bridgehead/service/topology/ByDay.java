/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;

/**
 * Time-respecting routes by definition: on each day of a window practice stays where it is or takes
 * a tie that holds on that day. By day and node, the fewest ties taken.
 */
final class ByDay {
  static final int NEVER = Integer.MAX_VALUE;

  final int[][] fewest;

  ByDay(
      Topology topology,
      int from,
      int start,
      int until,
      Set<NodeKind> without,
      BitSet avoided,
      int to) {
    int n = topology.nodes().count();
    fewest = new int[Math.max(0, until - start + 1)][n];
    int[] before = new int[n];
    Arrays.fill(before, NEVER);
    for (int day = start; day <= until; day++) {
      var by = new ByDefinition(topology, day);
      int[] now = before.clone();
      if (by.alive(from) && !avoided.get(from) && (to < 0 || !avoided.get(to))) {
        now[from] = 0;
      }
      spread(
          by,
          now,
          node -> node == to || !avoided.get(node) && !without.contains(by.nodes.kind(node)));
      fewest[day - start] = now;
      before = now;
    }
  }

  private static void spread(ByDefinition by, int[] now, java.util.function.IntPredicate admitted) {
    var queue = new ArrayDeque<Integer>();
    by.nodes().filter(node -> now[node] < NEVER).forEach(queue::add);
    int[] routes = by.ties().filter(by::route).toArray();
    while (!queue.isEmpty()) {
      int node = queue.remove();
      for (int tie : routes) {
        int other =
            by.ties.from(tie) == node
                ? by.ties.to(tie)
                : by.ties.to(tie) == node ? by.ties.from(tie) : -1;
        if (other >= 0 && admitted.test(other) && now[node] + 1 < now[other]) {
          now[other] = now[node] + 1;
          queue.add(other);
        }
      }
    }
  }

  /** The first day of the window, from 0, by which the node is reached; -1 if it is not. */
  int firstDay(int node) {
    for (int day = 0; day < fewest.length; day++) {
      if (fewest[day][node] < NEVER) {
        return day;
      }
    }
    return -1;
  }
}
