/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * A connected part of a route graph with numbers of its own, laid out for walking: a block with
 * what hangs on its nodes, or a whole component.
 *
 * @param nodes the route graph's node of each of its nodes
 * @param weights the weight of each of its nodes
 * @param offsets where the neighbours of each of its nodes start, and the last end
 * @param neighbours its nodes' neighbours
 */
record BlockPart(int[] nodes, double[] weights, int[] offsets, int[] neighbours) {
  private static final int[] NO_NODES = {};

  /** All blocks of three nodes and more; in one of two nothing lies between. */
  static List<BlockPart> blocks(BlockTree tree, BlockWeights weights) {
    var members = membersByBlock(tree);
    var local = new int[tree.graph().nodeCount()];
    var parts = new ArrayList<BlockPart>();
    for (int block = 0; block < members.length; block++) {
      if (members[block].length > 0) {
        int ofBlock = block;
        parts.add(cut(tree, members[block], node -> weights.hanging(ofBlock, node), local, block));
      }
    }
    return parts;
  }

  /** All components of three nodes and more. */
  static List<BlockPart> components(BlockTree tree, IntPredicate counts) {
    var local = new int[tree.graph().nodeCount()];
    var parts = new ArrayList<BlockPart>();
    for (int at = 0; at < local.length; ) {
      int end = at + 1;
      while (end < local.length && tree.parent(tree.discovered(end)) >= 0) {
        end++;
      }
      if (end - at > 2) {
        var members = new int[end - at];
        Arrays.setAll(members, new Discovered(tree, at)::node);
        parts.add(cut(tree, members, node -> counts.test(node) ? 1 : 0, local, -1));
      }
      at = end;
    }
    return parts;
  }

  private record Discovered(BlockTree tree, int from) {
    int node(int step) {
      return tree.discovered(from + step);
    }
  }

  /** The nodes of each block of three and more, its head first; none of a block of two. */
  private static int[][] membersByBlock(BlockTree tree) {
    int n = tree.graph().nodeCount();
    var sizes = new int[tree.blockCount()];
    Arrays.fill(sizes, 1);
    for (int node = 0; node < n; node++) {
      if (tree.block(node) >= 0) {
        sizes[tree.block(node)]++;
      }
    }
    var members = new int[tree.blockCount()][];
    for (int block = 0; block < members.length; block++) {
      members[block] = NO_NODES;
      if (sizes[block] > 2) {
        members[block] = new int[sizes[block]];
        members[block][0] = tree.head(block);
      }
      sizes[block] = 1;
    }
    for (int at = 0; at < n; at++) {
      int node = tree.discovered(at);
      int block = tree.block(node);
      if (block >= 0 && members[block].length > 0) {
        members[block][sizes[block]++] = node;
      }
    }
    return members;
  }

  /**
   * Lays out the members and the edges between them that are of the block, or all if it is -1, in
   * the order of a walk by levels, so that neighbours lie close together.
   */
  private static BlockPart cut(
      BlockTree tree, int[] members, IntToDoubleFunction weightOf, int[] local, int block) {
    var graph = tree.graph();
    var nodes = new int[members.length];
    for (int node : members) {
      local[node] = -1;
    }
    var offsets = new int[members.length + 1];
    var neighbours = new Indices.Growing();
    int size = 0;
    nodes[size] = members[0];
    local[members[0]] = size++;
    for (int own = 0; own < size; own++) {
      int node = nodes[own];
      for (int at = graph.first(node); at < graph.first(node + 1); at++) {
        int other = graph.neighbour(at);
        if (block < 0 || tree.blockOfEdge(node, other) == block) {
          if (local[other] < 0) {
            nodes[size] = other;
            local[other] = size++;
          }
          neighbours.add(local[other]);
        }
      }
      offsets[own + 1] = neighbours.size();
    }
    var weights = Arrays.stream(nodes).mapToDouble(weightOf).toArray();
    return new BlockPart(nodes, weights, offsets, neighbours.toArray());
  }

  int size() {
    return nodes.length;
  }

  /** Its nodes that have weight: those from which pairs are counted. */
  int[] sources() {
    var sources = new Indices.Growing();
    for (int node = 0; node < weights.length; node++) {
      if (weights[node] > 0) {
        sources.add(node);
      }
    }
    return sources.toArray();
  }
}
