/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.bridgehead.cypher.TieSort;
import org.bridgehead.cypher.TieType;
import org.bridgehead.service.store.TieRow;
import org.jspecify.annotations.Nullable;

/** The ties of one node, as an answer shows them. Immutable. */
public final class RecordedTies {

  private record Seen(TieRow row, RecordedTie tie) {}

  private final List<Seen> ties;

  private RecordedTies(List<Seen> ties) {
    this.ties = ties;
  }

  /**
   * @param rows the ties as stored
   * @param day the day that is asked about
   * @param start first day of the node's own life; null as far back as anyone looks
   * @param end first day after it; null while it lives
   * @param names the names that the reader may see, by id
   */
  static RecordedTies of(
      List<TieRow> rows,
      Day day,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      Map<String, String> names) {
    boolean alive = day.isWithin(start, end);
    return new RecordedTies(
        rows.stream()
            .map(row -> new Seen(row, RecordedTie.of(row, alive && holds(row, day), names)))
            .toList());
  }

  private static boolean holds(TieRow row, Day day) {
    return day.isWithin(row.start(), row.end()) && day.isWithin(row.otherStart(), row.otherEnd());
  }

  /** The ties of a type that lead from the node. */
  public List<RecordedTie> from(TieType type) {
    return list(row -> row.outgoing() && typeOf(row) == type);
  }

  /** The ties of a type that lead to the node. */
  public List<RecordedTie> to(TieType type) {
    return list(row -> !row.outgoing() && typeOf(row) == type);
  }

  /** The ties of a type, whichever way they lead. */
  public List<RecordedTie> both(TieType type) {
    return list(row -> typeOf(row) == type);
  }

  private List<RecordedTie> list(Predicate<TieRow> wanted) {
    return ties.stream().filter(seen -> wanted.test(seen.row())).map(Seen::tie).toList();
  }

  private static TieType typeOf(TieRow row) {
    return TieSort.of(row.sort()).type();
  }
}
