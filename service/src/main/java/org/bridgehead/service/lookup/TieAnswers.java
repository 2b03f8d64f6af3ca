/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.store.TieRow;
import org.jspecify.annotations.Nullable;

/** Turns stored ties into what an answer shows. */
@Singleton
public final class TieAnswers {

  private final Naming naming;

  TieAnswers(Naming naming) {
    this.naming = naming;
  }

  /**
   * @param access who reads
   * @param day the day that is asked about
   * @param rows the ties of one node as stored
   * @param start first day of the node's own life; null as far back as anyone looks
   * @param end first day after it; null while it lives
   * @return the same ties, people named where the reader may see it
   */
  public RecordedTies read(
      Access access,
      Day day,
      List<TieRow> rows,
      @Nullable LocalDate start,
      @Nullable LocalDate end) {
    List<String> people =
        rows.stream()
            .filter(row -> row.otherKind().equals(Party.PERSON))
            .map(TieRow::otherKey)
            .toList();
    return RecordedTies.of(rows, day, start, end, naming.names(access, people));
  }
}
