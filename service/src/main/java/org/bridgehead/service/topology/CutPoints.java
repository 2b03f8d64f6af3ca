/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

/**
 * What holds the graph of routes together: nodes (cut points) and ties (bridges) whose loss takes a
 * component apart, and how many pairs of schools of a scope would be left without a route.
 *
 * <p>Tarjan (1972) by {@link BlockTree}; a bridge is made by a single tie, two parallel ties are
 * none. Pairs from the sizes of the parts: ((Σ|P|)² − Σ|P|²) / 2 over the parts P that the loss
 * leaves, the lost node itself in none of them. O(nodes + edges) time, 80 bytes a node.
 */
public final class CutPoints {
  private final BlockTree tree;
  private final int[] parts;
  private final BlockWeights weights;

  private CutPoints(BlockTree tree, Scope scope) {
    this.tree = tree;
    parts = tree.parts();
    weights = new BlockWeights(tree, node -> scope.contains(node) ? 1 : 0);
  }

  /** The cut points and bridges of a day, weighed by the schools of a scope of that day. */
  public static CutPoints compute(RouteGraph graph, Scope scope) {
    return new CutPoints(graph.blocks(), scope);
  }

  /** Whether the node's loss takes its component apart. */
  public boolean isCutPoint(int node) {
    return parts[node] > 1;
  }

  /** How many parts the node's loss leaves of its component: 0 for an isolate. */
  public int partsLeft(int node) {
    return parts[node];
  }

  /** How many pairs of other schools of the scope have no route without the node. */
  public long pairsLost(int node) {
    return weights.pairsHeldTogether(node);
  }

  /** The ties whose loss takes a component apart, lowest first. */
  public Indices bridges() {
    var found = new Indices.Growing();
    for (int node = 0; node < parts.length; node++) {
      if (tree.bridgeTie(node) >= 0) {
        found.add(tree.bridgeTie(node));
      }
    }
    return found.freezeSorted();
  }

  BlockTree tree() {
    return tree;
  }

  BlockWeights weights() {
    return weights;
  }
}
