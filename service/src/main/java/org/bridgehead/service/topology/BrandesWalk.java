/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The accumulation of one thread over one part. The steps of a source's shortest routes are known
 * (see {@link ManySourceSearch}) and how many routes there are ({@link RouteCounts}); what is left
 * is a pass over the steps, last first, c being the middles of a span and 1 for an edge:
 *
 * <pre>
 * δ(a)/σ(a) += c (w(b) + δ(b)) / σ(b)   for each step a → b
 * δ(m) = σ(a) (w(b) + δ(b)) / σ(b)      for each middle m of a span a → b
 * </pre>
 *
 * <p>This is Brandes' recurrence divided by σ(a). Steps are in order of the level at which they
 * arrive, so that δ(b) is complete when it is used. Middles with weight are found from one end of
 * their span or both, see {@link SpannedPart}; they are put on the ends before. Those from which
 * there is no walk count there for more, see {@link SpanShares}.
 */
final class BrandesWalk {
  private final SpannedPart part;
  private final ManySourceSearch search;
  private final SpanShares shares;
  private final RouteCounts[] counts;
  private final double[] middles;
  private final int[] walkedSpans;
  private final double[] sums;
  private final double[] throughMiddles;
  private final double[] own;
  private final double[] passedOn;

  /**
   * For one part.
   *
   * @param batches all of the part's
   */
  BrandesWalk(SpannedPart part, List<SourceBatch> batches) {
    int n = part.size();
    int lanes = batches.stream().mapToInt(batch -> batch.sources().length).max().orElse(0);
    this.part = part;
    search = new ManySourceSearch(part, lanes);
    shares = new SpanShares(part, batches, lanes);
    middles = Arrays.stream(part.middles()).asDoubleStream().toArray();
    counts =
        IntStream.range(0, lanes)
            .mapToObj(_ -> new RouteCounts(part, middles))
            .toArray(RouteCounts[]::new);
    walkedSpans =
        Arrays.stream(part.weightySpans())
            .filter(span -> Arrays.binarySearch(shares.spans(), span) < 0)
            .toArray();
    sums = new double[n];
    throughMiddles = new double[part.spanCount()];
    own = new double[n];
    passedOn = new double[n];
  }

  /** Adds what the sources of a batch contribute: weight(source) δ(v) for all other v. */
  void from(SourceBatch batch) {
    int[] sources = batch.sources();
    search.walk(sources);
    for (int lane = 0; lane < sources.length; lane++) {
      counts[lane].count(sources[lane], search, lane);
      shares.note(counts[lane], lane);
    }
    for (int each = 0; each < batch.spans().length; each++) {
      shares.share(batch.spans()[each], batch.lanes()[2 * each], batch.lanes()[2 * each + 1]);
    }
    for (int lane = 0; lane < sources.length; lane++) {
      gather(sources[lane], lane);
    }
  }

  /** By node of the block that the part is made from: the contributions of all sources so far. */
  double[] sums() {
    var all = new double[part.block().size()];
    for (int node = 0; node < all.length; node++) {
      int span = part.spanOf()[node];
      all[node] = span < 0 ? 0 : throughMiddles[span];
    }
    for (int node = 0; node < sums.length; node++) {
      all[part.kept()[node]] = sums[node];
    }
    return all;
  }

  private void gather(int source, int lane) {
    int span = source - part.size();
    double scale = span < 0 ? part.weights()[source] : part.spanWeights()[span];
    var found = counts[lane];
    weigh(found, span, scale);
    double throughSource = shares.weigh(found, lane, scale, passedOn);
    var paths = found.paths();
    for (int level = search.levels(); level > 0; level--) {
      backAlongSpans(search.spansStart(lane, level), search.spansEnd(lane, level), paths);
      backAlongEdges(search.edgesStart(lane, level), search.spansStart(lane, level));
    }
    if (span < 0) {
      passedOn[source] = throughSource;
    }
    for (int node = 0; node < sums.length; node++) {
      sums[node] += paths[node] * passedOn[node];
    }
  }

  /** What each node is worth as the end of routes, and what depends on it for the middles. */
  private void weigh(RouteCounts found, int startSpan, double scale) {
    var weights = part.weights();
    var paths = found.paths();
    for (int node = 0; node < own.length; node++) {
      own[node] = scale * weights[node] / paths[node];
      passedOn[node] = 0;
    }
    for (int span : walkedSpans) {
      double weight = part.spanWeights()[span];
      double others = span == startSpan ? weight - part.spanSquares()[span] / weight : weight;
      double worth = scale * others / found.pathsToMiddle(span);
      passedOn[part.ends()[2 * span]] += found.fromLower(span) * worth;
      passedOn[part.ends()[2 * span + 1]] += found.fromHigher(span) * worth;
    }
  }

  private void backAlongSpans(int from, int to, double[] paths) {
    var steps = search.steps();
    for (int at = to - 1; at >= from; at--) {
      int near = ManySourceSearch.near(steps[at]);
      int far = ManySourceSearch.far(steps[at]);
      int span = ManySourceSearch.span(steps[at]);
      double passed = own[far] + passedOn[far];
      passedOn[near] += middles[span] * passed;
      throughMiddles[span] += paths[near] * passed;
    }
  }

  private void backAlongEdges(int from, int to) {
    var steps = search.steps();
    for (int at = to - 1; at >= from; at--) {
      int far = ManySourceSearch.far(steps[at]);
      passedOn[ManySourceSearch.near(steps[at])] += own[far] + passedOn[far];
    }
  }
}
