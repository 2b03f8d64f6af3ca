/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The trees that hang from the rest of a route graph: taking away nodes with at most one neighbour,
 * as long as there are any, leaves the core. A node of a tree has one neighbour nearer to the core,
 * and a component that is a tree has one node from which all of it hangs. O(nodes + edges).
 */
final class PendantTrees {
  private final int[] nearer;
  private final BitSet core = new BitSet();

  PendantTrees(RouteGraph graph) {
    int n = graph.nodeCount();
    nearer = new int[n];
    Arrays.fill(nearer, -1);
    core.set(0, n);
    var left = new int[n];
    var leaves = new Indices.Growing();
    for (int node = 0; node < n; node++) {
      left[node] = graph.degree(node);
      if (left[node] <= 1) {
        leaves.add(node);
      }
    }
    for (int next = 0; next < leaves.size(); next++) {
      take(graph, leaves.get(next), left, leaves);
    }
  }

  private void take(RouteGraph graph, int leaf, int[] left, Indices.Growing leaves) {
    core.clear(leaf);
    for (int at = graph.first(leaf); at < graph.first(leaf + 1); at++) {
      int other = graph.neighbour(at);
      if (core.get(other)) {
        nearer[leaf] = other;
        if (--left[other] == 1) {
          leaves.add(other);
        }
      }
    }
  }

  /** The nodes of the core. */
  BitSet core() {
    return core;
  }

  /** The nodes from that one to where its tree hangs, both among them; itself alone in the core. */
  int[] ascent(int node) {
    var ascent = new Indices.Growing();
    for (int each = node; each >= 0; each = nearer[each]) {
      ascent.add(each);
    }
    return ascent.toArray();
  }
}
