/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;

/**
 * For each open school the single tie on which all its routes to other open schools rest.
 *
 * <p>A tie parts a school from all others exactly when it is a bridge with that school alone, of
 * the open schools, on one side and at least one on the other. Several ties in a row may do so;
 * their near sides grow from one to the next, so the nearest is the one with the smallest near
 * side. The depth-first tree gives for each bridge the schools, the sum of their numbers (the
 * school itself, where there is one) and the nodes below it. O(nodes + edges).
 */
final class OnlyLinks {
  private final BlockTree tree;
  private final long[] schools;
  private final long[] numbers;
  private final long[] nodes;
  private final int[] ties;
  private final long[] sides;

  private OnlyLinks(BlockTree tree) {
    this.tree = tree;
    var graph = tree.graph();
    var kinds = graph.topology().nodes();
    schools = tree.sumsBelow(node -> kinds.isOpenSchool(node, graph.asOf()) ? 1 : 0);
    numbers = tree.sumsBelow(node -> kinds.isOpenSchool(node, graph.asOf()) ? node : 0);
    nodes = tree.sumsBelow(node -> 1);
    ties = new int[graph.nodeCount()];
    sides = new long[graph.nodeCount()];
    Arrays.fill(ties, -1);
  }

  /** By node: the nearest single tie of an open school, -1 for all that rest on none. */
  static int[] find(BlockTree tree) {
    var links = new OnlyLinks(tree);
    for (int node = 0; node < tree.graph().nodeCount(); node++) {
      if (tree.bridgeTie(node) >= 0) {
        links.weigh(node);
      }
    }
    return links.ties;
  }

  private void weigh(int below) {
    int root = tree.root(below);
    long beyond = schools[root] - schools[below];
    if (schools[below] == 1 && beyond > 0) {
      offer((int) numbers[below], nodes[below], below);
    }
    if (beyond == 1 && schools[below] > 0) {
      offer((int) (numbers[root] - numbers[below]), nodes[root] - nodes[below], below);
    }
  }

  private void offer(int school, long side, int below) {
    if (ties[school] < 0 || side < sides[school]) {
      ties[school] = tree.bridgeTie(below);
      sides[school] = side;
    }
  }
}
