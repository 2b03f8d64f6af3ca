/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.List;

/**
 * The best routes along which practice can travel from one node to another, each through no place
 * twice and each through other places than the rest.
 *
 * <p>Of routes that cost the same the one comes first whose nodes have the lowest numbers, compared
 * from the start on; of parallel ties the lowest that is admitted is taken. So the answer is the
 * same whatever the way to it.
 *
 * <p>Yen (1971) in the form of Lawler (1972): all routes but those known fall into parts, each with
 * the first steps of a known route and not the next; the best of the best of the parts is the next
 * route. A part's best route costs at least what would remain to pay if nothing was barred, so it
 * is only looked for when no other can be better ({@link RouteParts}). Time: one search backwards
 * from the end over the core of the graph ({@link RouteCore}), and then, where the first steps bar
 * no best way, only the degrees of the nodes walked, else a guided search. At worst O(most × length
 * × highest cost × (nodes + edges)); on a country a few times the first search.
 *
 * @param routes the routes, the best first; none if there is no route
 * @param equallyGood how many routes are as good as the first, told or not: exact up to 2^53, then
 *     rounded; 0 where there is no route, 1 from a node that is alive to itself
 */
public record ExchangePaths(List<Route> routes, double equallyGood) {
  private static final ExchangePaths NONE = new ExchangePaths(List.of(), 0);

  /** Copies the routes. */
  public ExchangePaths {
    routes = List.copyOf(routes);
  }

  /**
   * The best routes between two nodes on the day of the graph; none from or to a node that is not
   * alive then or is to be avoided.
   *
   * @param core the graph, made ready
   * @param most how many routes at most, at least 1
   */
  public static ExchangePaths find(
      RouteCore core, int from, int to, RouteCost by, RouteFilter filter, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("at least one route, not " + most);
    }
    var approach = new Approach(core, from, to, by, filter);
    if (!approach.isOpen()) {
      return NONE;
    }
    if (approach.meets()) {
      return new ExchangePaths(List.of(approach.route(new int[0])), 1);
    }
    var space = approach.space();
    var remaining = new RemainingCosts(space);
    if (!remaining.reaches(space.from())) {
      return NONE;
    }
    var found = new RouteParts(space, remaining).best(most);
    return new ExchangePaths(
        found.stream().map(approach::route).toList(), remaining.ways(space.from()));
  }

  /** The same with only some of the routes, chosen by {@link DiverseRoutes}. */
  public ExchangePaths diverse(int count) {
    return new ExchangePaths(DiverseRoutes.choose(routes, count), equallyGood);
  }
}
