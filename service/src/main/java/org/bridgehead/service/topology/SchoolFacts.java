/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a suggestion needs to know of one school on a day, gathered in one walk over its ties.
 * Travel times and avoidances count whichever end states them; of two times the shorter counts.
 */
final class SchoolFacts {
  final int school;
  final int authority;
  final int stages;
  final Set<Integer> avoided = new HashSet<>();
  final Set<Integer> joined = new HashSet<>();
  final Set<String> practices = new HashSet<>();
  final Map<Integer, Integer> journeys = new HashMap<>();
  private final Ties ties;

  SchoolFacts(Topology topology, int asOf, int school, int authority) {
    this.school = school;
    this.authority = authority;
    ties = topology.ties();
    stages = Stages.of(topology.nodes().phase(school));
    for (int at = topology.first(school); at < topology.first(school + 1); at++) {
      int tie = topology.tieAt(at);
      if (topology.holds(tie, asOf)) {
        note(topology.nodes(), tie, ties.other(tie, school));
      }
    }
  }

  private void note(Nodes nodes, int tie, int other) {
    switch (ties.kind(tie)) {
      case AVOIDS -> avoided.add(other);
      case MEMBER_OF -> joined.add(other);
      case TRAVELS -> {
        if (minutes(tie) < Integer.MAX_VALUE) {
          journeys.merge(other, tie, this::shorter);
        }
      }
      case TOOK_PART_IN -> {
        var focus = nodes.focus(other);
        if (focus != null) {
          practices.add(focus.toLowerCase(Locale.ROOT));
        }
      }
      default -> {}
    }
  }

  private int shorter(int one, int other) {
    return minutes(other) < minutes(one) ? other : one;
  }

  /** The minutes that a tie of travel states; without end where it states none. */
  int minutes(int tie) {
    var role = ties.role(tie);
    return role != null && role.matches("\\d{1,8}") ? Integer.parseInt(role) : Integer.MAX_VALUE;
  }

  /**
   * The tie with the time of travel to the network: that to where it meets, else that to the member
   * that is reached soonest; -1 if none is on record.
   */
  int journey(Joinable network) {
    if (journeys.isEmpty()) {
      return -1;
    }
    var direct = journeys.get(network.network());
    if (direct != null) {
      return direct;
    }
    int best = -1;
    for (int member : network.members()) {
      var tie = journeys.get(member);
      if (tie != null && (best < 0 || minutes(tie) < minutes(best))) {
        best = tie;
      }
    }
    return best;
  }

  /** Whether the school is not to be brought together with the network or one of its members. */
  boolean avoids(Joinable network) {
    if (avoided.isEmpty()) {
      return false;
    }
    if (avoided.contains(network.network())) {
      return true;
    }
    for (int member : network.members()) {
      if (avoided.contains(member)) {
        return true;
      }
    }
    return false;
  }
}
