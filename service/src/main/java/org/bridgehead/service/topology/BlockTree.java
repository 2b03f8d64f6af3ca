/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/**
 * The depth-first forest of a route graph and what follows from it: components, bridges, cut points
 * and blocks (maximal parts that no single node's loss takes apart; a bridge is a block of two).
 *
 * <p>Hopcroft and Tarjan, Algorithm 447 (1973): a node's <em>low</em> is the least discovery number
 * that its subtree reaches by one edge. The edge from p to its child c is a bridge where low(c) >
 * number(p), and starts a new block, headed by p, where low(c) ≥ number(p); else it is of the block
 * of the edge into p. So a block is its head and all the nodes whose edge from their parent is of
 * it. Blocks are numbered in order of discovery: a block that hangs below another has the higher
 * number. O(nodes + edges) time, 32 bytes a node; iterative, so that depth is no matter.
 */
final class BlockTree {
  private final RouteGraph graph;
  private final int[] order;
  private final int[] number;
  private final int[] parent;
  private final int[] parentPosition;
  private final int[] low;
  private final int[] root;
  private final int[] block;
  private int[] head = new int[16];
  private int blockCount;

  BlockTree(RouteGraph graph) {
    int n = graph.nodeCount();
    this.graph = graph;
    order = new int[n];
    number = filled(n);
    parent = filled(n);
    parentPosition = filled(n);
    low = new int[n];
    root = new int[n];
    block = filled(n);
    discover();
    assignBlocks();
  }

  private static int[] filled(int n) {
    var values = new int[n];
    Arrays.fill(values, -1);
    return values;
  }

  private void discover() {
    int n = graph.nodeCount();
    var next = new int[n];
    int found = 0;
    for (int start = 0; start < n; start++) {
      if (number[start] >= 0) {
        continue;
      }
      found = enter(start, start, found, next);
      int node = start;
      while (node >= 0) {
        if (next[node] == graph.first(node + 1)) {
          int above = parent[node];
          if (above >= 0) {
            low[above] = Math.min(low[above], low[node]);
          }
          node = above;
          continue;
        }
        int position = next[node]++;
        int other = graph.neighbour(position);
        if (number[other] < 0) {
          parent[other] = node;
          parentPosition[other] = position;
          found = enter(other, start, found, next);
          node = other;
        } else if (other != parent[node]) {
          low[node] = Math.min(low[node], number[other]);
        }
      }
    }
  }

  private int enter(int node, int from, int found, int[] next) {
    number[node] = found;
    low[node] = found;
    root[node] = from;
    order[found] = node;
    next[node] = graph.first(node);
    return found + 1;
  }

  private void assignBlocks() {
    for (int node : order) {
      int above = parent[node];
      if (above < 0) {
        continue;
      }
      if (low[node] < number[above]) {
        block[node] = block[above];
      } else {
        if (blockCount == head.length) {
          head = Arrays.copyOf(head, blockCount * 2);
        }
        head[blockCount] = above;
        block[node] = blockCount++;
      }
    }
  }

  RouteGraph graph() {
    return graph;
  }

  /** The node with that discovery number; parents come before their children. */
  int discovered(int number) {
    return order[number];
  }

  /** The node from which this was discovered, or -1 for the first of a component. */
  int parent(int node) {
    return parent[node];
  }

  /** The first node of the component, which stands for it. */
  int root(int node) {
    return root[node];
  }

  int blockCount() {
    return blockCount;
  }

  /** The block of the edge between a node and its parent, or -1 for the first of a component. */
  int block(int node) {
    return block[node];
  }

  /** The block of an edge: that of the end discovered later, whose edges upwards share one. */
  int blockOfEdge(int node, int other) {
    return block[number[node] > number[other] ? node : other];
  }

  /** The node of a block that was discovered first. */
  int head(int ofBlock) {
    return head[ofBlock];
  }

  /** Whether the loss of the edge between a node and its parent takes the component apart. */
  boolean isBridge(int node) {
    return parent[node] >= 0 && low[node] > number[parent[node]];
  }

  /**
   * The one tie whose loss takes the component apart between a node and its parent, or -1 where
   * there is no bridge or where parallel ties make it.
   */
  int bridgeTie(int node) {
    return isBridge(node) && graph.multiplicity(parentPosition[node]) == 1
        ? graph.tie(parentPosition[node])
        : -1;
  }

  /** How many parts of the component, the node's own taken away, the node holds together. */
  int[] parts() {
    var parts = new int[graph.nodeCount()];
    for (int each = 0; each < blockCount; each++) {
      parts[head[each]]++;
    }
    for (int node = 0; node < parts.length; node++) {
      parts[node] += parent[node] < 0 ? 0 : 1;
    }
    return parts;
  }

  /** Each node's own number and those of all nodes below it, added up. */
  long[] sumsBelow(IntToLongFunction own) {
    var sums = new long[order.length];
    for (int at = order.length - 1; at >= 0; at--) {
      int node = order[at];
      sums[node] += own.applyAsLong(node);
      if (parent[node] >= 0) {
        sums[parent[node]] += sums[node];
      }
    }
    return sums;
  }
}
