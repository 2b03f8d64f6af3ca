/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

/**
 * By what one route is better than another: what it costs, in whole numbers, so that sums and ties
 * are exact. A route costs the sum of its ties and of the places that it leads through; its two
 * ends cost nothing.
 */
public enum RouteCost {
  /** The number of ties: each costs 1 and places nothing. */
  LENGTH(1),

  /**
   * How much of a practice arrives if half is lost at every tie, and what is left is shared out
   * evenly, at each network, post, activity, agency or authority on the way, among all the others
   * that it joins. So the share that arrives is the product of 1/2 for each tie and of 1 / (m - 1)
   * for each such place with m direct neighbours on the day: the weight by which the projection
   * joins two members (Newman 2001). The cost is the negative logarithm of the share to base 2, in
   * hundredths, rounded at each place: a tie costs 100, a shared post between two schools nothing
   * more, a network of 9 members 300 more and a trust of 80 schools 630.
   *
   * <p>Schools cost nothing: that more governors of one are on record makes it no worse a carrier.
   * Every tie costs more than 0 and no place less, so a longer way round is never stronger than the
   * part of it that is enough. What a place costs does not depend on what is filtered or avoided.
   */
  STRENGTH(100);

  private final int perTie;

  RouteCost(int perTie) {
    this.perTie = perTie;
  }

  /** What a tie costs. */
  int ofTie() {
    return perTie;
  }

  /** What it costs to lead through a node. */
  int ofPassing(RouteGraph graph, int node) {
    if (this == LENGTH || graph.topology().nodes().kind(node) == NodeKind.SCHOOL) {
      return 0;
    }
    int others = Math.max(1, graph.degree(node) - 1);
    return (int) Math.round(perTie * Math.log(others) / Math.log(2));
  }

  /**
   * The share of a practice that arrives by a route, as defined for {@link #STRENGTH} and without
   * rounding: above 0 and at most 1; 0 only where it is too small for a number.
   */
  public static double share(RouteGraph graph, Route route) {
    double share = 1;
    for (var step : route.steps()) {
      boolean passed = step.from() != route.steps().getFirst().from();
      boolean school = graph.topology().nodes().kind(step.from()) == NodeKind.SCHOOL;
      share /= 2.0 * (passed && !school ? graph.degree(step.from()) - 1 : 1);
    }
    return share;
  }
}
