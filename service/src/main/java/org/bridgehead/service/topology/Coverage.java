/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.List;
import java.util.TreeMap;

/**
 * How much is on record of a scope's schools on a day, by authority. O(nodes + ties).
 *
 * @param rows one row an authority that has schools in the scope, lowest node first; schools
 *     without an authority are in a row of authority -1
 * @param total all of them together, as authority -1
 */
public record Coverage(List<Row> rows, Row total) {

  /** Copies the rows. */
  public Coverage {
    rows = List.copyOf(rows);
  }

  /**
   * Counts of one authority's open schools in the scope.
   *
   * @param authority the authority, -1 for none or all
   * @param schools how many there are
   * @param withLegalNetwork how many are lead or partner of a trust, federation or sponsor's group
   * @param withLearningNetwork how many are lead or partner of a learning network
   * @param withSharedPost how many have a post whose holder also serves, brokers or facilitates
   *     another organisation
   * @param withPost how many have any post
   * @param withActivity how many took part in an activity up to the day
   */
  public record Row(
      int authority,
      int schools,
      int withLegalNetwork,
      int withLearningNetwork,
      int withSharedPost,
      int withPost,
      int withActivity) {}

  /** The coverage of the scope's schools on its day. */
  public static Coverage compute(Topology topology, Scope scope) {
    var activities = new ActivityRecord(topology, scope.asOf());
    var byAuthority = new TreeMap<Integer, int[]>();
    var total = new int[6];
    scope.stream()
        .forEach(
            school -> {
              int authority = topology.authorityOf(school, scope.asOf());
              var counts = byAuthority.computeIfAbsent(authority, _ -> new int[6]);
              var held = held(topology, activities, school, scope.asOf());
              for (int each = 0; each < held.length; each++) {
                counts[each] += held[each] ? 1 : 0;
                total[each] += held[each] ? 1 : 0;
              }
            });
    var rows =
        byAuthority.entrySet().stream().map(each -> row(each.getKey(), each.getValue())).toList();
    return new Coverage(rows, row(-1, total));
  }

  private static Row row(int authority, int[] counts) {
    return new Row(authority, counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
  }

  /** What there is of a school, in the order of the columns of a row. */
  private static boolean[] held(
      Topology topology, ActivityRecord activities, int school, int asOf) {
    boolean legal = false;
    boolean learning = false;
    boolean shared = false;
    boolean post = false;
    for (int at = topology.first(school); at < topology.first(school + 1); at++) {
      int tie = topology.tieAt(at);
      if (!topology.isRoute(tie, asOf)) {
        continue;
      }
      int other = topology.ties().other(tie, school);
      switch (topology.ties().kind(tie)) {
        case MEMBER_OF -> {
          legal |= topology.nodes().isLegalNetwork(other);
          learning |= topology.nodes().isLearningNetwork(other);
        }
        case SERVES -> {
          post = true;
          shared |= isAttachedElsewhere(topology, other, school, asOf);
        }
        default -> {}
      }
    }
    boolean active = activities.latestTie(school) >= 0;
    return new boolean[] {true, legal, learning, shared, post, active};
  }

  private static boolean isAttachedElsewhere(Topology topology, int person, int school, int asOf) {
    for (int at = topology.first(person); at < topology.first(person + 1); at++) {
      int tie = topology.tieAt(at);
      if (topology.ties().kind(tie).attachesPerson()
          && topology.ties().to(tie) != school
          && topology.holds(tie, asOf)) {
        return true;
      }
    }
    return false;
  }
}
