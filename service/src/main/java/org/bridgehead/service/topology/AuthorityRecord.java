/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

/**
 * How much is recorded of each authority's open schools: how many there are, how many have a
 * learning network or an activity on record on the day, and whether any has an activity.
 */
final class AuthorityRecord {
  private final int[] open;
  private final int[] recorded;
  private final boolean[] activity;

  AuthorityRecord(
      Topology topology,
      SchoolAuthorities authorities,
      CountedNetworks networks,
      ActivityRecord activities) {
    open = new int[topology.nodes().count()];
    recorded = new int[open.length];
    activity = new boolean[open.length];
    authorities
        .schools()
        .filter(school -> authorities.of(school) >= 0)
        .forEach(
            school -> {
              int authority = authorities.of(school);
              boolean active = activities.latestTie(school) >= 0;
              open[authority]++;
              activity[authority] |= active;
              if (active || isLearner(topology, networks, school)) {
                recorded[authority]++;
              }
            });
  }

  private static boolean isLearner(Topology topology, CountedNetworks networks, int school) {
    for (int at = topology.first(school); at < topology.first(school + 1); at++) {
      int tie = topology.tieAt(at);
      if (networks.isMembership(tie)
          && topology.nodes().isLearningNetwork(topology.ties().to(tie))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an open school of the authority has an activity on record. */
  boolean hasActivity(int authority) {
    return activity[authority];
  }

  /** Whether fewer than that share of the authority's open schools have anything on record. */
  boolean isThin(int authority, int percent) {
    return recorded[authority] * 100L < (long) percent * open[authority];
  }
}
