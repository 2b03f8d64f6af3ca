/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A school that stands on another rung of the ladder of isolation after than before, or is in the
 * scope at one time only.
 *
 * @param school the school
 * @param before where it stood; null if it was not in the scope
 * @param after where it stands; null if it is not in the scope
 */
public record RungMove(int school, @Nullable IsolationRow before, @Nullable IsolationRow after) {

  /**
   * The moves from one ladder to another, the lowest school first.
   *
   * @param before the rows of one day or record
   * @param after the rows of another, in which schools have the same numbers
   */
  public static List<RungMove> between(List<IsolationRow> before, List<IsolationRow> after) {
    var byNumber = new TreeMap<Integer, RungMove>();
    before.forEach(row -> byNumber.put(row.school(), new RungMove(row.school(), row, null)));
    for (var row : after) {
      byNumber.merge(
          row.school(),
          new RungMove(row.school(), null, row),
          (one, other) -> new RungMove(one.school, one.before, other.after));
    }
    var moves = new ArrayList<RungMove>();
    for (var move : byNumber.values()) {
      if (move.before == null || move.after == null || move.before.rung() != move.after.rung()) {
        moves.add(move);
      }
    }
    return List.copyOf(moves);
  }

  /** Whether it is in the scope at one time only. */
  public boolean isComingOrGoing() {
    return before == null || after == null;
  }
}
