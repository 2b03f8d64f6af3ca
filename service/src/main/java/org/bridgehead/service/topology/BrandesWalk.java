/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;

/**
 * The accumulation of one thread over one part. The steps of a source's shortest routes are known
 * (see {@link ManySourceSearch}); what is left are passes over them, c being the middles of a span
 * and 1 for an edge:
 *
 * <pre>
 * forwards   σ(b) += c σ(a)                        for each step a → b
 * backwards  δ(a)/σ(a) += c (w(b) + δ(b)) / σ(b)   for each step a → b, last first
 *            δ(m) = σ(a) (w(b) + δ(b)) / σ(b)      for each middle m of a span a → b
 * </pre>
 *
 * <p>This is Brandes' recurrence divided by σ(a). Steps are in order of the level at which they
 * arrive, so forwards σ(a) is complete when it is used, and backwards δ(b) is. Middles with weight
 * are found from one end of their span or both, see {@link SpannedPart}; that comes in between.
 */
final class BrandesWalk {
  private final SpannedPart part;
  private final ManySourceSearch search;
  private final double[] middles;
  private final int[] weightySpans;
  private final double[] sums;
  private final double[] throughMiddles;
  private final int[] levels;
  private final double[] paths;
  private final double[] own;
  private final double[] passedOn;

  BrandesWalk(SpannedPart part) {
    int n = part.size();
    this.part = part;
    search = new ManySourceSearch(part);
    middles = Arrays.stream(part.middles()).asDoubleStream().toArray();
    weightySpans = part.weightySpans();
    sums = new double[n];
    throughMiddles = new double[part.spanCount()];
    levels = new int[n];
    paths = new double[n];
    own = new double[n];
    passedOn = new double[n];
  }

  /** Adds what up to 64 of the part's sources contribute: weight(source) δ(v) for all other v. */
  void from(int[] sources, int first, int count) {
    search.walk(sources, first, count);
    for (int lane = 0; lane < count; lane++) {
      gather(sources[first + lane], lane);
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
    Arrays.fill(paths, 0);
    if (span < 0) {
      start(source);
    } else {
      start(part.ends()[2 * span]);
      start(part.ends()[2 * span + 1]);
    }
    for (int level = 1; level <= search.levels(); level++) {
      alongEdges(search.edgesStart(lane, level), search.spansStart(lane, level), level);
      alongSpans(search.spansStart(lane, level), search.spansEnd(lane, level), level);
    }
    weigh(span);
    double scale = span < 0 ? part.weights()[source] : part.spanWeights()[span];
    for (int level = search.levels(); level > 0; level--) {
      backAlongSpans(search.spansStart(lane, level), search.spansEnd(lane, level), scale);
      backAlongEdges(search.edgesStart(lane, level), search.spansStart(lane, level));
    }
    if (span < 0) {
      passedOn[source] = 0;
    }
    for (int node = 0; node < sums.length; node++) {
      sums[node] += scale * (paths[node] * passedOn[node]);
    }
  }

  private void start(int node) {
    paths[node] = 1;
    levels[node] = 0;
  }

  private void alongEdges(int from, int to, int level) {
    var steps = search.steps();
    for (int at = from; at < to; at++) {
      int far = ManySourceSearch.far(steps[at]);
      paths[far] += paths[ManySourceSearch.near(steps[at])];
      levels[far] = level;
    }
  }

  private void alongSpans(int from, int to, int level) {
    var steps = search.steps();
    for (int at = from; at < to; at++) {
      int far = ManySourceSearch.far(steps[at]);
      paths[far] +=
          middles[ManySourceSearch.span(steps[at])] * paths[ManySourceSearch.near(steps[at])];
      levels[far] = level;
    }
  }

  /** What each node is worth as the end of routes, and what depends on it for the middles. */
  private void weigh(int startSpan) {
    var weights = part.weights();
    double most = 0;
    for (int node = 0; node < own.length; node++) {
      own[node] = weights[node] / paths[node];
      most = Math.max(most, paths[node]);
    }
    if (most == Double.POSITIVE_INFINITY) {
      throw new ArithmeticException("more shortest routes than a double can count");
    }
    Arrays.fill(passedOn, 0);
    for (int span : weightySpans) {
      double weight = part.spanWeights()[span];
      weighMiddles(span, span == startSpan ? weight - part.spanSquares()[span] / weight : weight);
    }
  }

  private void weighMiddles(int span, double weight) {
    int one = part.ends()[2 * span];
    int other = part.ends()[2 * span + 1];
    double pathsOfOne = levels[one] <= levels[other] ? paths[one] : 0;
    double pathsOfOther = levels[other] <= levels[one] ? paths[other] : 0;
    double worth = weight / (pathsOfOne + pathsOfOther);
    passedOn[one] += pathsOfOne > 0 ? worth : 0;
    passedOn[other] += pathsOfOther > 0 ? worth : 0;
  }

  private void backAlongSpans(int from, int to, double scale) {
    var steps = search.steps();
    for (int at = to - 1; at >= from; at--) {
      int near = ManySourceSearch.near(steps[at]);
      int far = ManySourceSearch.far(steps[at]);
      int span = ManySourceSearch.span(steps[at]);
      double passed = own[far] + passedOn[far];
      passedOn[near] += middles[span] * passed;
      throughMiddles[span] += scale * (paths[near] * passed);
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
