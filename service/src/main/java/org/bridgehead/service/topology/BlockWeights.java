/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.function.IntToLongFunction;

/**
 * Weights of nodes gathered over the tree of blocks. Seen from inside a block, all that hangs on
 * one of its nodes v (what can be reached from v without an edge of the block, v itself among it)
 * acts as if it stood at v; {@link #hanging} is its weight. Over a block these add up to the
 * component's weight. O(nodes) time, 16 bytes a node.
 */
final class BlockWeights {
  private final BlockTree tree;
  private final IntToLongFunction own;
  private final long[] hanging;
  private final long[] below;
  private final long[] totals;
  private final long[] squares;

  BlockWeights(BlockTree tree, IntToLongFunction own) {
    int n = tree.graph().nodeCount();
    this.tree = tree;
    this.own = own;
    hanging = new long[n];
    below = new long[tree.blockCount()];
    totals = tree.sumsBelow(own);
    squares = new long[n];
    gatherUpwards(n);
    gatherSquares(n);
  }

  /**
   * Children come before parents, so all that hangs on a node is in when its block takes it; and
   * the one child of a block's head that is of the block comes last of the block.
   */
  private void gatherUpwards(int n) {
    for (int at = n - 1; at >= 0; at--) {
      int node = tree.discovered(at);
      hanging[node] += own.applyAsLong(node);
      int block = tree.block(node);
      if (block < 0) {
        continue;
      }
      below[block] += hanging[node];
      if (tree.parent(node) == tree.head(block)) {
        hanging[tree.head(block)] += below[block];
      }
    }
  }

  private void gatherSquares(int n) {
    for (int block = 0; block < tree.blockCount(); block++) {
      squares[tree.head(block)] += below[block] * below[block];
    }
    for (int node = 0; node < n; node++) {
      if (tree.block(node) >= 0) {
        long above = total(node) - hanging[node];
        squares[node] += above * above;
      }
    }
  }

  /** The weight of the node's component. */
  long total(int node) {
    return totals[tree.root(node)];
  }

  /** The weight of all that hangs on a node of the block, as seen from inside the block. */
  long hanging(int block, int node) {
    return tree.head(block) == node ? total(node) - below[block] : hanging[node];
  }

  /**
   * The weight of all pairs of others that only this node holds together: over the parts P into
   * which its loss takes the component, ((Σ|P|)² − Σ|P|²) / 2.
   */
  long pairsHeldTogether(int node) {
    long others = total(node) - own.applyAsLong(node);
    return (others * others - squares[node]) / 2;
  }
}
