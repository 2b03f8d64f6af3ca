/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Of all pairs with a route, how many have their shortest routes through a node: exact betweenness
 * of the undirected simple graph, raw, each unordered pair once,
 *
 * <pre>B(v) = Σ over {s,t}, s ≠ v ≠ t, of w(s) w(t) σ_st(v) / σ_st</pre>
 *
 * where σ_st counts shortest routes from s to t and σ_st(v) those of them through v (Freeman 1977).
 * A weight is 1 for a node whose pairs count, else 0.
 *
 * <p>Method: Brandes (2001), inside each block of the graph (see {@link BlockTree}) and with the
 * weights of all that hangs on a node put on that node; leaves, trees and everything else behind a
 * cut point cost nothing that way (Puzis et al. 2012). Why it is exact: all routes from s to t pass
 * the same cut points in the same order, and between two of them lie in one block. So for v inside
 * a block, σ_st(v)/σ_st equals σ_s't'(v)/σ_s't' for the nodes s', t' of the block on which s and t
 * hang, and pairs that hang on the same node, or on v, add nothing there. Summed over the pairs of
 * a block that is B with the hanging weights. For v a cut point, the pairs in different parts of
 * what its loss leaves all pass v, and no block sees them: {@link BlockWeights#pairsHeldTogether}.
 * In a block, nodes of degree two become steps of length two ({@link SpannedPart}) and need no walk
 * of their own where their neighbours have one ({@link SpanShares}), and 64 sources are walked from
 * at once ({@link ManySourceSearch}).
 *
 * <p>Time O(Σ over blocks of sources × edges), sources being those with weight; a block of two
 * costs nothing. Space O(nodes + edges), for a large block 32 sums of its size, and for each
 * thread, of the largest, 512 bytes an edge or span, 768 a node that is kept and 1,280 a span: 33
 * MB on England. Path counts are doubles: exact up to 2^53, then rounded; beyond 8 × 10^307 an
 * {@link ArithmeticException}. The work is cut into chunks that do not depend on the number of
 * threads, and their sums are added in a fixed order, so that the result does not either, to the
 * last bit.
 */
public final class Betweenness {
  private final double[] scores;
  private final long pairs;

  private Betweenness(double[] scores, long pairs) {
    this.scores = scores;
    this.pairs = pairs;
  }

  /** Over pairs of schools of the scope, which must be of the graph's day. */
  public static Betweenness ofSchoolPairs(RouteGraph graph, Scope scope, Run run) {
    return ofSchoolPairs(CutPoints.compute(graph, scope), run);
  }

  /** Over pairs of the schools that cut points were weighed by. */
  public static Betweenness ofSchoolPairs(CutPoints cuts, Run run) {
    var parts = BlockPart.blocks(cuts.tree(), cuts.weights());
    return sum(cuts.tree(), cuts.weights(), parts, Reduction.ALL, run);
  }

  /** Over all pairs of nodes. */
  public static Betweenness ofAllPairs(RouteGraph graph, Run run) {
    return compute(graph.blocks(), _ -> true, Reduction.ALL, run);
  }

  /** The same with some reductions only; time differs, the answer but for its last bits not. */
  static Betweenness compute(
      BlockTree tree, IntPredicate counts, Set<Reduction> reductions, Run run) {
    boolean folded = reductions.contains(Reduction.BLOCKS);
    var weights = new BlockWeights(tree, node -> counts.test(node) ? 1 : 0);
    var parts = folded ? BlockPart.blocks(tree, weights) : BlockPart.components(tree, counts);
    return sum(tree, weights, parts, reductions, run);
  }

  private static Betweenness sum(
      BlockTree tree,
      BlockWeights weights,
      List<BlockPart> parts,
      Set<Reduction> reductions,
      Run run) {
    boolean folded = reductions.contains(Reduction.BLOCKS);
    var scores = new double[tree.graph().nodeCount()];
    new BrandesSums(parts, reductions, run).addTo(scores);
    long pairs = 0;
    for (int node = 0; node < scores.length; node++) {
      if (folded) {
        scores[node] += weights.pairsHeldTogether(node);
      }
      if (tree.root(node) == node) {
        pairs += weights.total(node) * (weights.total(node) - 1) / 2;
      }
    }
    return new Betweenness(scores, pairs);
  }

  /** How many pairs have their shortest routes through the node; a pair with several, in part. */
  public double score(int node) {
    return scores[node];
  }

  /** How many pairs have a route at all. */
  public long pairsWithRoute() {
    return pairs;
  }

  /** The score as a share of all pairs with a route, 0 where there are none. */
  public double share(int node) {
    return pairs == 0 ? 0 : scores[node] / pairs;
  }
}
