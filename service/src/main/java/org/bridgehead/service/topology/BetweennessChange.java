/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far through the routes of schools a node was before and is after.
 *
 * @param node the node
 * @param scoreBefore its betweenness before, 0 where it was not
 * @param scoreAfter its betweenness after
 * @param shareBefore the same as a share of the pairs that had a route
 * @param shareAfter the same as a share of those that have one
 * @param rankBefore one more than how many of the ranked nodes had a greater betweenness before; 0
 *     where it had none
 * @param rankAfter the same after
 */
public record BetweennessChange(
    int node,
    double scoreBefore,
    double scoreAfter,
    double shareBefore,
    double shareAfter,
    int rankBefore,
    int rankAfter) {

  /** Scores differ in their last bits where routes are added up in another order. */
  private static final double SAME = 1e-9;

  /**
   * The nodes whose betweenness is another after than before, lowest first.
   *
   * @param ranked the nodes that are ranked, lowest first; those from {@code known} on were not
   *     there before
   * @param known how many nodes there were before
   */
  public static List<BetweennessChange> between(
      Betweenness before, Betweenness after, int known, Indices ranked) {
    double[] then = ranked.stream().mapToDouble(node -> score(before, node, known)).toArray();
    double[] now = ranked.stream().mapToDouble(after::score).toArray();
    int[] ranksThen = ranks(then);
    int[] ranksNow = ranks(now);
    var changes = new ArrayList<BetweennessChange>();
    for (int at = 0; at < then.length; at++) {
      int node = ranked.get(at);
      if (Math.abs(then[at] - now[at]) > SAME * Math.max(1, Math.max(then[at], now[at]))) {
        changes.add(
            new BetweennessChange(
                node,
                then[at],
                now[at],
                then[at] == 0 ? 0 : before.share(node),
                after.share(node),
                ranksThen[at],
                ranksNow[at]));
      }
    }
    return List.copyOf(changes);
  }

  private static double score(Betweenness before, int node, int known) {
    return node < known ? before.score(node) : 0;
  }

  private static int[] ranks(double[] scores) {
    var sorted = scores.clone();
    Arrays.sort(sorted);
    return IntStream.range(0, scores.length)
        .map(at -> scores[at] == 0 ? 0 : 1 + greater(sorted, scores[at]))
        .toArray();
  }

  private static int greater(double[] sorted, double score) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= score) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return sorted.length - low;
  }

  /** How much the share of the pairs with a route grows; below 0 where it falls. */
  public double shareGained() {
    return shareAfter - shareBefore;
  }
}
