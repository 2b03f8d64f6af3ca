/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a strategist can do where no route joins two places.
 *
 * @param misses where they come nearest to being joined, at most one of each kind, in the order of
 *     the kinds
 * @param introduction whom to introduce to whom
 */
public record NoRoute(List<NearestMiss> misses, Introduction introduction) {

  /** Copies the misses. */
  public NoRoute {
    misses = List.copyOf(misses);
  }

  /**
   * What can be done on the day of the graph, to be asked where no route was found; nothing where
   * an end is not alive then or is to be avoided, or where a place is reached from both. Two
   * searches, one from each end, and all ties once.
   */
  public static Optional<NoRoute> between(RouteGraph graph, int from, int to, RouteFilter filter) {
    var start = new StepsFrom(graph, from, Integer.MAX_VALUE, filter);
    var end = new StepsFrom(graph, to, Integer.MAX_VALUE, filter);
    if (start.size() == 0 || end.size() == 0 || meet(start, end)) {
      return Optional.empty();
    }
    var sides = new Sides(graph, start, end, filter);
    var misses = new ArrayList<NearestMiss>();
    sides.lapsed().ifPresent(misses::add);
    sides.inOneAuthority().ifPresent(misses::add);
    sides.acrossABorder().ifPresent(misses::add);
    return Optional.of(new NoRoute(misses, Introduction.between(graph, start, end)));
  }

  private static boolean meet(StepsFrom start, StepsFrom end) {
    for (int at = 0; at < end.size(); at++) {
      if (start.reaches(end.node(at))) {
        return true;
      }
    }
    return false;
  }
}
