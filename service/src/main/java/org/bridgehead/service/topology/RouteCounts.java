/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;

/**
 * How far each kept node of a {@link SpannedPart} is from one source, and by how many shortest
 * routes σ: a pass over the steps that {@link ManySourceSearch} found, in the order in which they
 * arrive, so that σ(a) is complete when it is used,
 *
 * <pre>σ(b) += c σ(a)   for each step a → b</pre>
 *
 * <p>c being the middles of a span and 1 for an edge. One lane's, and used again for the next
 * source.
 */
final class RouteCounts {
  /** So that the routes from both ends of a span can be added. */
  private static final double MOST = Double.MAX_VALUE / 2;

  private final SpannedPart part;
  private final double[] middles;
  private final int[] levels;
  private final double[] paths;

  RouteCounts(SpannedPart part, double[] middles) {
    this.part = part;
    this.middles = middles;
    levels = new int[part.size()];
    paths = new double[part.size()];
  }

  /** The steps from each kept node to the source. */
  int[] levels() {
    return levels;
  }

  /** The shortest routes from the source to each kept node. */
  double[] paths() {
    return paths;
  }

  /** 1 if a middle of the span is found from its lower end, alone or with the other, else 0. */
  double fromLower(int span) {
    return notLess(levels[part.ends()[2 * span + 1]], levels[part.ends()[2 * span]]);
  }

  /** 1 if a middle of the span is found from its higher end, alone or with the other, else 0. */
  double fromHigher(int span) {
    return notLess(levels[part.ends()[2 * span]], levels[part.ends()[2 * span + 1]]);
  }

  /** By arithmetic, as either is as likely and a branch would be mispredicted. */
  private static int notLess(int one, int other) {
    return 1 + ((one - other) >> (Integer.SIZE - 1));
  }

  /** The steps from a middle of the span to the source. */
  int levelOfMiddles(int span) {
    return 1 + Math.min(levels[part.ends()[2 * span]], levels[part.ends()[2 * span + 1]]);
  }

  /** The shortest routes from the source to one middle of the span. */
  double pathsToMiddle(int span) {
    return fromLower(span) * paths[part.ends()[2 * span]]
        + fromHigher(span) * paths[part.ends()[2 * span + 1]];
  }

  /**
   * Counts from a source along the steps of a lane.
   *
   * @throws ArithmeticException if there are more routes than a double can count
   */
  void count(int source, ManySourceSearch search, int lane) {
    Arrays.fill(paths, 0);
    int span = source - part.size();
    if (span < 0) {
      start(source);
    } else {
      start(part.ends()[2 * span]);
      start(part.ends()[2 * span + 1]);
    }
    for (int level = 1; level <= search.levels(); level++) {
      alongEdges(search, search.edgesStart(lane, level), search.spansStart(lane, level), level);
      alongSpans(search, search.spansStart(lane, level), search.spansEnd(lane, level), level);
    }
    double most = 0;
    for (double count : paths) {
      most = Math.max(most, count);
    }
    if (most > MOST) {
      throw new ArithmeticException("more shortest routes than a double can count");
    }
  }

  private void start(int node) {
    paths[node] = 1;
    levels[node] = 0;
  }

  private void alongEdges(ManySourceSearch search, int from, int to, int level) {
    var steps = search.steps();
    for (int at = from; at < to; at++) {
      int far = ManySourceSearch.far(steps[at]);
      paths[far] += paths[ManySourceSearch.near(steps[at])];
      levels[far] = level;
    }
  }

  private void alongSpans(ManySourceSearch search, int from, int to, int level) {
    var steps = search.steps();
    for (int at = from; at < to; at++) {
      int far = ManySourceSearch.far(steps[at]);
      paths[far] +=
          middles[ManySourceSearch.span(steps[at])] * paths[ManySourceSearch.near(steps[at])];
      levels[far] = level;
    }
  }
}
