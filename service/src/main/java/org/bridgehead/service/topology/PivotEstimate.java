/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * An estimate of betweenness over the pairs of counted nodes: exact for all that cut points decide,
 * and for blocks with few sources; in a larger block routes are followed from some of its nodes
 * only.
 *
 * <p>As in {@link Betweenness}, a node's score is the pairs it holds together as a cut point and,
 * for each of its blocks, B over the pairs of the block's nodes, each with the weight w of all that
 * hangs on it. In a block with more than k sources pivots are drawn (Brandes and Pich 2007) with
 * chances as their weights, systematically: with W all weight in a row, in the order of a walk by
 * levels, those at (u + i) W / k for i from 0 to k − 1 and u drawn once from 0 to 1, so that no
 * part of the block is left out. What a pivot adds stands at {@link PivotWalk}; its mean over u is
 * B. O(nodes + Σ over blocks of pivots × edges) time, O(nodes + edges) space.
 */
final class PivotEstimate {
  private final RouteGraph graph;
  private final BlockTree tree;
  private final BlockWeights weights;
  private final double[] scores;
  private final int[] local;

  private PivotEstimate(RouteGraph graph, boolean[] counted) {
    int n = graph.nodeCount();
    this.graph = graph;
    tree = graph.blocks();
    weights = new BlockWeights(tree, node -> counted[node] ? 1 : 0);
    scores = new double[n];
    local = new int[n];
    Arrays.setAll(scores, weights::pairsHeldTogether);
  }

  /**
   * Estimates the score of every node.
   *
   * @param counted by node, whether pairs count that end at it
   * @param pivots from how many nodes of a block routes are followed at most
   */
  static double[] of(RouteGraph graph, boolean[] counted, int pivots, SplittableRandom random) {
    var estimate = new PivotEstimate(graph, counted);
    var members = estimate.members();
    for (int block = 0; block < members.length; block++) {
      if (members[block].size() > 2) {
        estimate.addBlock(block, members[block].toArray(), pivots, random);
      }
    }
    return estimate.scores;
  }

  /** The nodes of each block, its head first. */
  private Indices.Growing[] members() {
    var members = new Indices.Growing[tree.blockCount()];
    for (int block = 0; block < members.length; block++) {
      members[block] = new Indices.Growing();
      members[block].add(tree.head(block));
    }
    for (int node = 0; node < graph.nodeCount(); node++) {
      if (tree.block(node) >= 0) {
        members[tree.block(node)].add(node);
      }
    }
    return members;
  }

  private void addBlock(int block, int[] members, int pivots, SplittableRandom random) {
    var held = Arrays.stream(members).mapToDouble(node -> weights.hanging(block, node)).toArray();
    var walk = cut(block, members, held);
    if (Arrays.stream(held).filter(weight -> weight > 0).count() <= pivots) {
      for (int own = 0; own < held.length; own++) {
        if (held[own] > 0) {
          walk.from(own, held[own]);
        }
      }
    } else {
      drawPivots(walk, held, pivots, random);
    }
    for (int own = 0; own < held.length; own++) {
      scores[members[own]] += walk.sums()[own];
    }
  }

  private static void drawPivots(
      PivotWalk walk, double[] held, int pivots, SplittableRandom random) {
    double step = Arrays.stream(held).sum() / pivots;
    double next = random.nextDouble() * step;
    double passed = 0;
    for (int own = 0; own < held.length; own++) {
      passed += held[own];
      double times = 0;
      for (; next < passed; next += step) {
        times += step;
      }
      if (times > 0) {
        walk.from(own, times);
      }
    }
  }

  /** The block with numbers of its own, those of its members in order. */
  private PivotWalk cut(int block, int[] members, double[] held) {
    for (int own = 0; own < members.length; own++) {
      local[members[own]] = own;
    }
    var offsets = new int[members.length + 1];
    var neighbours = new Indices.Growing();
    for (int own = 0; own < members.length; own++) {
      int node = members[own];
      for (int at = graph.first(node); at < graph.first(node + 1); at++) {
        if (tree.blockOfEdge(node, graph.neighbour(at)) == block) {
          neighbours.add(local[graph.neighbour(at)]);
        }
      }
      offsets[own + 1] = neighbours.size();
    }
    return new PivotWalk(offsets, neighbours.toArray(), held);
  }
}
