/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;

/**
 * The walks of one thread over one part. A walk renumbers the nodes in the order in which it meets
 * them, so that what it touches next lies close together, and notes each edge that leads one step
 * further out, in order; all that follows is straight passes over those edges, without a branch:
 *
 * <pre>
 * forwards   σ(b) += σ(a)                      for each edge a → b
 * backwards  δ(a)/σ(a) += (w(b) + δ(b)) / σ(b)  for each edge a → b, last first
 * </pre>
 *
 * <p>This is Brandes' recurrence divided by σ(a). Edges are in order of their near end, all of
 * whose own edges come before, so forwards σ(a) is complete when it is used, and backwards δ(b) is.
 */
final class BrandesWalk {
  private final BlockPart part;
  private final double[] sums;
  private final int[] place;
  private final int[] met;
  private final int[] near;
  private final int[] far;
  private final double[] paths;
  private final double[] own;
  private final double[] passedOn;

  BrandesWalk(BlockPart part) {
    int n = part.size();
    this.part = part;
    sums = new double[n];
    place = new int[n];
    met = new int[n + 1];
    near = new int[part.neighbours().length / 2 + 1];
    far = new int[near.length];
    paths = new double[n];
    own = new double[n];
    passedOn = new double[n];
  }

  /** Adds what one source contributes: weight(source) δ(v) for all v but the source. */
  void from(int source) {
    int edges = spread(source);
    countPaths(edges);
    gather(edges);
    double scale = part.weights()[source];
    for (int at = 1; at < met.length - 1; at++) {
      sums[met[at]] += scale * (paths[at] * passedOn[at]);
    }
  }

  /** By node of the part: the contributions of all sources so far. */
  double[] sums() {
    return sums;
  }

  /**
   * Meets all nodes, level by level, and notes the edges outwards. Which of four cases an edge is
   * cannot be foreseen, so every case does the same stores, and counters move by 0 or 1.
   */
  private int spread(int source) {
    var offsets = part.offsets();
    var neighbours = part.neighbours();
    Arrays.fill(place, -1);
    place[source] = 0;
    met[0] = source;
    int size = 1;
    int edges = 0;
    int levelEnd = 1;
    for (int at = 0; at < size; at++) {
      if (at == levelEnd) {
        levelEnd = size;
      }
      int node = met[at];
      int end = offsets[node + 1];
      for (int next = offsets[node]; next < end; next++) {
        int other = neighbours[next];
        int known = place[other];
        int isNew = known >>> 31;
        int now = known + isNew * (size + 1);
        place[other] = now;
        met[size] = other;
        size += isNew;
        near[edges] = at;
        far[edges] = now;
        edges += levelEnd - 1 - now >>> 31;
      }
    }
    return edges;
  }

  private void countPaths(int edges) {
    Arrays.fill(paths, 0);
    paths[0] = 1;
    for (int edge = 0; edge < edges; edge++) {
      paths[far[edge]] += paths[near[edge]];
    }
  }

  private void gather(int edges) {
    var weights = part.weights();
    double most = 0;
    for (int at = 0; at < own.length; at++) {
      own[at] = weights[met[at]] / paths[at];
      most = Math.max(most, paths[at]);
    }
    if (most == Double.POSITIVE_INFINITY) {
      throw new ArithmeticException("more shortest routes than a double can count");
    }
    Arrays.fill(passedOn, 0);
    for (int edge = edges - 1; edge >= 0; edge--) {
      passedOn[near[edge]] += own[far[edge]] + passedOn[far[edge]];
    }
  }
}
