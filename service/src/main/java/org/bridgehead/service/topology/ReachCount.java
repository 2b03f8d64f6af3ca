/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * How many places are reached by a step or day, those before included.
 *
 * @param by the number of steps or the epoch day
 * @param places how many of each kind that was reached by then
 * @param authoritiesOfSchools how many authorities have a school among them on the day it is
 *     reached
 */
public record ReachCount(int by, Map<NodeKind, Integer> places, int authoritiesOfSchools) {

  /** Copies the counts. */
  public ReachCount {
    places = Map.copyOf(places);
  }

  /** How many places of a kind are reached. */
  public int of(NodeKind kind) {
    return places.getOrDefault(kind, 0);
  }

  /**
   * The counts, the first first; a step or day by which nothing more is reached is left out.
   *
   * @param by when a place counts as reached, such as its number of steps, or a day no earlier than
   *     that on which it is
   */
  public static List<ReachCount> of(Topology topology, Reach reach, ToIntFunction<Reach.Place> by) {
    var groups = new TreeMap<Integer, List<Reach.Place>>();
    for (var place : reach.places()) {
      groups.computeIfAbsent(by.applyAsInt(place), _ -> new ArrayList<>()).add(place);
    }
    var counts = new ArrayList<ReachCount>();
    var places = new EnumMap<NodeKind, Integer>(NodeKind.class);
    var authorities = new HashSet<Integer>();
    groups.forEach(
        (when, group) -> {
          for (var place : group) {
            places.merge(topology.nodes().kind(place.node()), 1, Integer::sum);
            authorities.add(topology.authorityOf(place.node(), place.day()));
          }
          authorities.remove(-1);
          counts.add(new ReachCount(when, places, authorities.size()));
        });
    return counts;
  }
}
