/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A {@link BlockPart} from which nodes of degree two are taken out. Such a node, a <em>middle</em>,
 * lies between two others; all middles between the same two <em>ends</em> make one <em>span</em> of
 * length two. No two middles are neighbours, so that both ends of every span are kept, and every
 * route between kept nodes goes along edges of length one and spans of length two.
 *
 * <p>Why nothing is lost. Let a walk from a source have found the distance d and the number σ of
 * shortest routes of both ends, d(a) ≤ d(b); c is the number of middles and W their weight.
 *
 * <ul>
 *   <li>A span carries shortest routes to b where d(b) = d(a) + 2: c σ(a) of them, one part of c
 *       through each middle. Otherwise none, for then b has a route that is shorter than d(a) + 2.
 *   <li>A middle itself is found at d(a) + 1: from a only where d(a) &lt; d(b), by σ(a) routes, so
 *       that all of W depends on a; from both where d(a) = d(b), by σ(a) + σ(b) routes, so that W
 *       σ(a) / (σ(a) + σ(b)) depends on a and the rest on b.
 *   <li>A walk from a middle m of weight w starts at its two ends, at distance one and by one route
 *       each. It is the same for all middles of the span but for who else is there: W − w. So one
 *       walk, scaled by W, does for all, with (W² − Σw²)/W in place of the span's weight. Most need
 *       none, see {@link SpanShares}.
 * </ul>
 *
 * @param block what it is made from
 * @param kept the block's node of each kept node
 * @param weights the weight of each kept node
 * @param edges where the edges between kept nodes lead
 * @param spans where the spans lead, numbered as they are below
 * @param ends of each span, its two kept ends side by side, the lower first
 * @param spanWeights of each span, the weight of its middles
 * @param spanSquares of each span, the sum of the squares of its middles' weights
 * @param spanOf of each of the block's nodes, the span whose middle it is, or -1
 */
record SpannedPart(
    BlockPart block,
    int[] kept,
    double[] weights,
    Row edges,
    Row spans,
    int[] ends,
    double[] spanWeights,
    double[] spanSquares,
    int[] spanOf) {

  /**
   * What leads out of each kept node, side by side.
   *
   * @param offsets where those of each kept node start, and the last end
   * @param targets the kept node that each leads to
   * @param numbers the span that each is; empty for edges
   */
  record Row(int[] offsets, int[] targets, int[] numbers) {}

  /** With every middle taken out that can be, or none. */
  static SpannedPart of(BlockPart part, boolean spanned) {
    return new Taking(part, spanned).done();
  }

  int size() {
    return kept.length;
  }

  int spanCount() {
    return spanWeights.length;
  }

  /** How many middles a span has. */
  int[] middles() {
    var counts = new int[spanCount()];
    for (int span : spanOf) {
      if (span >= 0) {
        counts[span]++;
      }
    }
    return counts;
  }

  /** The spans whose middles have weight. */
  int[] weightySpans() {
    return IntStream.range(0, spanCount()).filter(span -> spanWeights[span] > 0).toArray();
  }

  /** Kept nodes that have weight, then spans that have, numbered from {@link #size}. */
  int[] sources() {
    var sources = new Indices.Growing();
    for (int node = 0; node < size(); node++) {
      if (weights[node] > 0) {
        sources.add(node);
      }
    }
    for (int span = 0; span < spanCount(); span++) {
      if (spanWeights[span] > 0) {
        sources.add(size() + span);
      }
    }
    return sources.toArray();
  }

  /** The one use of taking middles out of a part. */
  private static final class Taking {
    private final BlockPart part;
    private final boolean[] isMiddle;
    private final int[] number;

    Taking(BlockPart part, boolean spanned) {
      this.part = part;
      isMiddle = new boolean[part.size()];
      number = new int[part.size()];
      for (int node = 0; spanned && node < part.size(); node++) {
        isMiddle[node] = canGo(node);
      }
    }

    private int first(int node) {
      return part.neighbours()[part.offsets()[node]];
    }

    private int second(int node) {
      return part.neighbours()[part.offsets()[node] + 1];
    }

    private boolean canGo(int node) {
      return part.offsets()[node + 1] - part.offsets()[node] == 2
          && !isMiddle[first(node)]
          && !isMiddle[second(node)];
    }

    SpannedPart done() {
      int size = 0;
      for (int node = 0; node < part.size(); node++) {
        if (!isMiddle[node]) {
          number[node] = size++;
        }
      }
      var kept = new int[size];
      for (int node = 0; node < part.size(); node++) {
        if (!isMiddle[node]) {
          kept[number[node]] = node;
        }
      }
      var spanOf = new int[part.size()];
      Arrays.fill(spanOf, -1);
      var ends = number(spanOf);
      var weights = Arrays.stream(kept).mapToDouble(node -> part.weights()[node]).toArray();
      var spanWeights = new double[ends.length / 2];
      var spanSquares = new double[ends.length / 2];
      for (int node = 0; node < part.size(); node++) {
        if (isMiddle[node]) {
          double weight = part.weights()[node];
          spanWeights[spanOf[node]] += weight;
          spanSquares[spanOf[node]] += weight * weight;
        }
      }
      return new SpannedPart(
          part,
          kept,
          weights,
          edges(kept),
          row(size, ends),
          ends,
          spanWeights,
          spanSquares,
          spanOf);
    }

    /** Numbers the spans by their ends, and says which they are. */
    private int[] number(int[] spanOf) {
      var middles = new Indices.Growing();
      for (int node = 0; node < isMiddle.length; node++) {
        if (isMiddle[node]) {
          middles.add(node);
        }
      }
      var sorted = new long[middles.size()];
      for (int each = 0; each < sorted.length; each++) {
        sorted[each] = ends(middles.get(each));
      }
      sorted = Arrays.stream(sorted).sorted().distinct().toArray();
      for (int each = 0; each < middles.size(); each++) {
        spanOf[middles.get(each)] = Arrays.binarySearch(sorted, ends(middles.get(each)));
      }
      var ends = new int[2 * sorted.length];
      for (int span = 0; span < sorted.length; span++) {
        ends[2 * span] = (int) (sorted[span] >>> Integer.SIZE);
        ends[2 * span + 1] = (int) sorted[span];
      }
      return ends;
    }

    private long ends(int middle) {
      int one = number[first(middle)];
      int other = number[second(middle)];
      return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
    }

    private Row edges(int[] kept) {
      var offsets = new int[kept.length + 1];
      var targets = new Indices.Growing();
      for (int own = 0; own < kept.length; own++) {
        for (int at = part.offsets()[kept[own]]; at < part.offsets()[kept[own] + 1]; at++) {
          if (!isMiddle[part.neighbours()[at]]) {
            targets.add(number[part.neighbours()[at]]);
          }
        }
        offsets[own + 1] = targets.size();
      }
      return new Row(offsets, targets.toArray(), new int[0]);
    }

    private static Row row(int size, int[] ends) {
      var offsets = new int[size + 1];
      for (int end : ends) {
        offsets[end + 1]++;
      }
      for (int node = 0; node < size; node++) {
        offsets[node + 1] += offsets[node];
      }
      var next = offsets.clone();
      var targets = new int[ends.length];
      var numbers = new int[ends.length];
      for (int at = 0; at < ends.length; at++) {
        int place = next[ends[at]]++;
        targets[place] = ends[at ^ 1];
        numbers[place] = at / 2;
      }
      return new Row(offsets, targets, numbers);
    }
  }
}
