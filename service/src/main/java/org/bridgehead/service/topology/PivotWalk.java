/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;

/**
 * Follows the shortest routes from one node of a block after another. Each pivot s adds to v
 *
 * <pre>times × Σ over t, of w(t) σ_st(v) / σ_st · d(s, v) / d(s, t)</pre>
 *
 * where the last factor keeps nodes near a pivot from being overrated (Geisberger, Sanders and
 * Schultes 2008): over the two directions of a pair it adds up to 1, so that over all s as pivots,
 * each w(s) times, it is betweenness. Brandes' recurrence (2001), divided by σ: edges are noted as
 * they lead one step further out, and passed on from the last to the first. O(nodes + edges) a
 * pivot.
 */
final class PivotWalk {
  private final int[] offsets;
  private final int[] neighbours;
  private final double[] weights;
  private final double[] sums;
  private final int[] level;
  private final int[] met;
  private final int[] near;
  private final int[] far;
  private final double[] paths;
  private final double[] own;
  private final double[] passedOn;

  PivotWalk(int[] offsets, int[] neighbours, double[] weights) {
    int n = weights.length;
    this.offsets = offsets;
    this.neighbours = neighbours;
    this.weights = weights;
    sums = new double[n];
    level = new int[n];
    met = new int[n];
    near = new int[neighbours.length / 2];
    far = new int[near.length];
    paths = new double[n];
    own = new double[n];
    passedOn = new double[n];
  }

  /** By node: what all pivots have added. */
  double[] sums() {
    return sums;
  }

  void from(int pivot, double times) {
    Arrays.fill(paths, 0);
    Arrays.fill(passedOn, 0);
    int edges = spread(pivot);
    for (int at = 1; at < met.length; at++) {
      int node = met[at];
      if (paths[node] == Double.POSITIVE_INFINITY) {
        throw new ArithmeticException("more shortest routes than a double can count");
      }
      own[node] = weights[node] / (level[node] * paths[node]);
    }
    for (int edge = edges - 1; edge >= 0; edge--) {
      passedOn[near[edge]] += own[far[edge]] + passedOn[far[edge]];
    }
    for (int at = 1; at < met.length; at++) {
      int node = met[at];
      sums[node] += times * level[node] * paths[node] * passedOn[node];
    }
  }

  /** Meets all nodes, as a block is connected; returns how many edges lead outwards. */
  private int spread(int pivot) {
    Arrays.fill(level, -1);
    level[pivot] = 0;
    paths[pivot] = 1;
    met[0] = pivot;
    int size = 1;
    int edges = 0;
    for (int at = 0; at < size; at++) {
      int node = met[at];
      int further = level[node] + 1;
      for (int next = offsets[node]; next < offsets[node + 1]; next++) {
        int other = neighbours[next];
        if (level[other] < 0) {
          level[other] = further;
          met[size++] = other;
        }
        if (level[other] == further) {
          paths[other] += paths[node];
          near[edges] = node;
          far[edges++] = other;
        }
      }
    }
    return edges;
  }
}
