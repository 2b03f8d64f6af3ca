/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.List;
import java.util.Optional;

/**
 * A route along which practice can have travelled within a window of days: each step usable no
 * earlier than the one before ({@link EarliestArrivals} says how it is found). It arrives as early
 * as any route; of those it takes the fewest steps.
 *
 * @param steps the steps in order; empty from a node to itself
 * @param arrival the epoch day on which it arrives
 */
public record TimedPath(List<Step> steps, int arrival) {

  /** Copies the steps. */
  public TimedPath {
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param from the node it leaves
   * @param tie the tie it takes, in either direction
   * @param to the node it reaches
   * @param day the epoch day from which it can be taken, after the steps before it
   */
  public record Step(int from, int tie, int to, int day) {}

  /**
   * The route, if there is one. From a node to itself there is one if the node is alive on a day of
   * the window.
   *
   * @param start the first epoch day of the window
   * @param until the last; there is no route if it is earlier
   */
  public static Optional<TimedPath> find(
      Topology topology, int from, int to, int start, int until, RouteFilter filter) {
    var arrivals = new EarliestArrivals(topology, from, start, until, filter, to);
    return arrivals.reaches(to)
        ? Optional.of(new TimedPath(arrivals.steps(to), arrivals.day(to)))
        : Optional.empty();
  }
}
