/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.isolation;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bridgehead.service.topology.IsolationRow;

/**
 * How many schools of an authority a list of schools holds.
 *
 * @param listed how many are in the list
 * @param schools how many there are, listed or not
 */
record IsolationTally(int listed, int schools) {

  /** By authority; schools without one are in none. */
  static SortedMap<Integer, IsolationTally> of(List<IsolationRow> all, List<IsolationRow> listed) {
    var tallies = new TreeMap<Integer, IsolationTally>();
    count(all, new IsolationTally(0, 1), tallies);
    count(listed, new IsolationTally(1, 0), tallies);
    return tallies;
  }

  private static void count(
      List<IsolationRow> rows, IsolationTally one, SortedMap<Integer, IsolationTally> tallies) {
    for (var row : rows) {
      if (row.authority() >= 0) {
        tallies.merge(row.authority(), one, IsolationTally::and);
      }
    }
  }

  private IsolationTally and(IsolationTally other) {
    return new IsolationTally(listed + other.listed, schools + other.schools);
  }

  /** The listed among all, from 0 to 1. */
  double share() {
    return schools == 0 ? 0 : (double) listed / schools;
  }
}
