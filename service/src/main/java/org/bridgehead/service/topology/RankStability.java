/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How firm ranks by betweenness are when some of the ties there are do not stand on record: of many
 * resamples, in each of which every tie is missing at random with the same chance, in how many a
 * node is among the first 10 and 50, and between which ranks it moves (after Costenbader and
 * Valente 2003; Borgatti, Carley and Krackhardt 2006).
 *
 * <p>Betweenness over the pairs of schools of a scope is estimated in each resample from some of
 * the schools; see {@link PivotEstimate}. Each resample draws ties and schools anew, so that a span
 * of ranks is due to both; the resamples in which no tie is missing show how much of it the
 * estimate alone brings about, and are to be read beside the others.
 *
 * <p>The draws depend on the seed and the number of the resample only, and ranks of equals are
 * equal (one more than the number of those above), so that the result is the same on any number of
 * threads. It runs on the common pool, or on the fork–join pool from which it is called. Time
 * O(resamples × pivots × edges that lie between schools), space O(threads × nodes).
 */
public final class RankStability {
  private static final int TOP = 10;
  private static final int PAGE = 50;

  /** Sets the seeds of the resamples far apart: 2^64 over the golden ratio. */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final Map<Integer, Integer> places = new TreeMap<>();
  private final double[] missing;
  private final int resamples;
  private final int[][] best;
  private final int[][] worst;
  private final int[][] inTop;
  private final int[][] inPage;

  /**
   * How much is drawn.
   *
   * @param seed from which all draws follow
   * @param missing the chances that a tie is missing, each from 0 to less than 1
   * @param resamples how many resamples there are for each of these, at least 1
   * @param pivots from how many nodes of a block routes are followed in each, at least 1
   */
  public record Draws(long seed, double[] missing, int resamples, int pivots) {
    /** Nothing, a tenth and a fifth missing. */
    public static Draws standard(long seed) {
      return new Draws(seed, new double[] {0, 0.1, 0.2}, 10, 64);
    }

    /** Checks and copies. */
    public Draws {
      missing = missing.clone();
      if (resamples < 1
          || pivots < 1
          || Arrays.stream(missing).anyMatch(each -> !(each >= 0 && each < 1))) {
        throw new IllegalArgumentException("chances from 0 to 1, a resample and a pivot");
      }
    }

    @Override
    public double[] missing() {
      return missing.clone();
    }
  }

  /**
   * Where a node stands in the resamples of one chance.
   *
   * @param missing the chance that a tie is missing
   * @param inTop in which share of the resamples it is among the first 10
   * @param inPage in which share it is among the first 50
   * @param best its best rank, from 1
   * @param worst its worst rank
   */
  public record Span(double missing, double inTop, double inPage, int best, int worst) {}

  private RankStability(CarryingGraph graph, IntPredicate ranked, Draws draws) {
    missing = draws.missing();
    resamples = draws.resamples();
    for (int own = 0; own < graph.size(); own++) {
      if (ranked.test(graph.node(own))) {
        places.put(graph.node(own), own);
      }
    }
    int[] own = places.values().stream().mapToInt(Integer::intValue).toArray();
    best = new int[missing.length][graph.size()];
    worst = new int[missing.length][graph.size()];
    inTop = new int[missing.length][graph.size()];
    inPage = new int[missing.length][graph.size()];
    var ranks =
        IntStream.range(0, missing.length * resamples)
            .parallel()
            .mapToObj(number -> ranks(estimate(graph, draws, number), own))
            .toList();
    for (int number = 0; number < ranks.size(); number++) {
      note(number / resamples, own, ranks.get(number));
    }
  }

  /**
   * Resamples the routes of a day.
   *
   * @param scope the schools whose pairs count, of the same day
   * @param ranked the nodes that are ranked among one another
   */
  public static RankStability compute(
      RouteGraph graph, Scope scope, IntPredicate ranked, Draws draws) {
    return new RankStability(new CarryingGraph(graph, scope), ranked, draws);
  }

  private double[] estimate(CarryingGraph graph, Draws draws, int number) {
    var random = new SplittableRandom(draws.seed() + GOLDEN * (number + 1));
    var left = graph.without(missing[number / resamples], random);
    return PivotEstimate.of(left, graph.counted(), draws.pivots(), random);
  }

  /** The ranks of the nodes in question: equal ones share that of the first. */
  private static int[] ranks(double[] sums, int[] own) {
    var sorted = IntStream.of(own).mapToDouble(node -> -sums[node]).sorted().toArray();
    return IntStream.of(own).map(node -> 1 + above(sorted, -sums[node])).toArray();
  }

  private static int above(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void note(int chance, int[] own, int[] ranks) {
    for (int at = 0; at < own.length; at++) {
      int node = own[at];
      best[chance][node] =
          best[chance][node] == 0 ? ranks[at] : Math.min(best[chance][node], ranks[at]);
      worst[chance][node] = Math.max(worst[chance][node], ranks[at]);
      inTop[chance][node] += ranks[at] <= TOP ? 1 : 0;
      inPage[chance][node] += ranks[at] <= PAGE ? 1 : 0;
    }
  }

  /**
   * Where a node stands for each chance, in the order of the draws; empty for one that is not
   * ranked or lies between no two schools whatever is drawn.
   */
  public List<Span> of(int node) {
    var own = places.get(node);
    if (own == null) {
      return List.of();
    }
    return IntStream.range(0, missing.length)
        .mapToObj(
            chance ->
                new Span(
                    missing[chance],
                    (double) inTop[chance][own] / resamples,
                    (double) inPage[chance][own] / resamples,
                    best[chance][own],
                    worst[chance][own]))
        .toList();
  }
}
