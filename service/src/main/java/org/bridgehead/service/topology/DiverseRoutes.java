/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Chooses routes that differ.
 *
 * <p>Two routes are as alike as the share of the places between the ends that they have in common
 * (Jaccard: how many are on both, of those on either). The best route is chosen first; then, again
 * and again, the one whose nearest likeness to those chosen is least, of equals the better (greedy
 * max-min, Gonzalez 1985). The chosen are told best first. O(count × routes × length).
 */
final class DiverseRoutes {
  private final List<Route> routes;
  private final List<int[]> places;
  private final double[] likeness;
  private final BitSet chosen = new BitSet();

  private DiverseRoutes(List<Route> routes) {
    this.routes = routes;
    places = routes.stream().map(route -> route.between().sorted().toArray()).toList();
    likeness = new double[routes.size()];
  }

  /**
   * Some of the routes.
   *
   * @param routes the best first
   * @param count how many at most
   */
  static List<Route> choose(List<Route> routes, int count) {
    var choice = new DiverseRoutes(routes);
    for (int each = 0; each < Math.min(count, routes.size()); each++) {
      choice.choose(choice.leastAlike());
    }
    var told = new ArrayList<Route>();
    choice.chosen.stream().forEach(each -> told.add(routes.get(each)));
    return told;
  }

  private int leastAlike() {
    int least = -1;
    for (int each = 0; each < routes.size(); each++) {
      if (!chosen.get(each) && (least < 0 || likeness[each] < likeness[least])) {
        least = each;
      }
    }
    return least;
  }

  private void choose(int route) {
    chosen.set(route);
    for (int each = 0; each < routes.size(); each++) {
      likeness[each] = Math.max(likeness[each], alike(places.get(each), places.get(route)));
    }
  }

  private static double alike(int[] one, int[] other) {
    int common = 0;
    for (int place : one) {
      common += Arrays.binarySearch(other, place) >= 0 ? 1 : 0;
    }
    int either = one.length + other.length - common;
    return either == 0 ? 1 : (double) common / either;
  }
}
