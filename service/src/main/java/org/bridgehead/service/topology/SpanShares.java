/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Spares the walks from the middles of spans whose ends are both walked from. Such a span
 * <em>shares</em> the walks of its ends a and b, which must be in one {@link SourceBatch}.
 *
 * <p>Why nothing is lost. Let m be a middle of such a span and t any other node; all ordered pairs
 * count, (m, t) and (t, m).
 *
 * <ul>
 *   <li>If there is a walk from t, it sees (t, m). For (m, t), which no walk sees, it counts m
 *       twice.
 *   <li>What is left are pairs of middles that both share. Every route from m leads over a or b, so
 *       that d(m, t) = 1 + min(d(a, t), d(b, t)). If d(a, t) &lt; d(b, t), the shortest routes from
 *       m to t are those from a with one step before them; none of those comes back to m, which is
 *       farther from t than a is. If both are as far, they are those from a and those from b. So of
 *       the weight of the pair there goes by a
 *       <pre>1,   σ(a,t) / (σ(a,t) + σ(b,t))   or   0</pre>
 *       and by b the rest.
 *   <li>Of what goes by a, a node between a and t gets the part that it has of a's shortest routes
 *       to t; this is linear in the weight of t. So what goes by a is put on t as more weight for
 *       the walk from a: twice the pair's, (m, t) and (t, m), from that of the two spans that comes
 *       first. a itself lies between m and t and gets all of it.
 *   <li>If t is a middle of the same span, half of the W² − Σw² ordered pairs goes by a and half by
 *       b. The rule says the same: both are at distance one by one route.
 * </ul>
 *
 * <p>Time O(shared spans²) for the part, in passes over arrays. Space: 20 bytes for each lane and
 * shared span. One thread's.
 */
final class SpanShares {
  private final SpannedPart part;
  private final int[] spans;
  private final int[] number;
  private final double[] weights;
  private final Lane[] lanes;

  /**
   * What one walk knows of the middles that share, and what they are worth to it beyond its own.
   */
  private record Lane(int[] levels, double[] paths, double[] extra) {
    Lane(int spans) {
      this(new int[spans], new double[spans], new double[spans]);
    }
  }

  /**
   * For walks of so many lanes.
   *
   * @param batches all of the part's
   */
  SpanShares(SpannedPart part, List<SourceBatch> batches, int lanes) {
    this.part = part;
    spans = batches.stream().flatMapToInt(batch -> Arrays.stream(batch.spans())).sorted().toArray();
    number = new int[part.spanCount()];
    for (int each = 0; each < spans.length; each++) {
      number[spans[each]] = each;
    }
    weights = Arrays.stream(spans).mapToDouble(span -> part.spanWeights()[span]).toArray();
    this.lanes =
        IntStream.range(0, lanes).mapToObj(_ -> new Lane(spans.length)).toArray(Lane[]::new);
  }

  /** Notes how the middles are found by the walk of a lane. */
  void note(RouteCounts counts, int lane) {
    var noted = lanes[lane];
    for (int each = 0; each < spans.length; each++) {
      noted.levels[each] = counts.levelOfMiddles(spans[each]);
      noted.paths[each] = counts.pathsToMiddle(spans[each]);
    }
    Arrays.fill(noted.extra, 0);
  }

  /** Shares out all pairs of a span's middles and those of the spans that follow, and its own. */
  void share(int span, int lower, int higher) {
    int self = number[span];
    double weight = weights[self];
    share(lanes[lower], lanes[higher], self, self + 1, weight - part.spanSquares()[span] / weight);
    share(lanes[lower], lanes[higher], self + 1, spans.length, 2 * weight);
  }

  private static void share(Lane one, Lane other, int from, int to, double weight) {
    for (int each = from; each < to; each++) {
      double ifAsFar = 1 / (1 + other.paths[each] / one.paths[each]);
      int nearer = other.levels[each] - one.levels[each];
      double share = Math.max(0, Math.min(1, ifAsFar + nearer));
      one.extra[each] += weight * share;
      other.extra[each] += weight * (1 - share);
    }
  }

  /**
   * Puts on the ends of the spans what their middles are worth to the walk of a lane.
   *
   * @param scale the weight of its source
   * @param passedOn by kept node; added to
   * @return what goes through the source itself
   */
  double weigh(RouteCounts counts, int lane, double scale, double[] passedOn) {
    var noted = lanes[lane];
    double throughSource = 0;
    for (int each = 0; each < spans.length; each++) {
      int span = spans[each];
      throughSource += noted.extra[each] * weights[each];
      double worth = (2 * scale + noted.extra[each]) * weights[each] / noted.paths[each];
      passedOn[part.ends()[2 * span]] += counts.fromLower(span) * worth;
      passedOn[part.ends()[2 * span + 1]] += counts.fromHigher(span) * worth;
    }
    return throughSource;
  }

  /** The spans that share, ascending. */
  int[] spans() {
    return spans;
  }
}
