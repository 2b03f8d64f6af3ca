/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

import java.time.LocalDate;
import org.bridgehead.service.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * The day that is asked about, and the revision that stands when it is.
 *
 * @param asOf the day
 * @param newestDate the newest day that the sources cover
 * @param snapshot the revision in memory
 */
public record Day(LocalDate asOf, LocalDate newestDate, Snapshot snapshot) {

  /**
   * Whether something with that lifetime lived on the day.
   *
   * @param start first day; null as far back as anyone looks
   * @param end first day after it; null while it lives
   */
  public boolean isWithin(@Nullable LocalDate start, @Nullable LocalDate end) {
    return (start == null || !asOf.isBefore(start)) && (end == null || asOf.isBefore(end));
  }

  /** The number of the revision. */
  public long revision() {
    return snapshot.revision();
  }

  /** The day as the engine counts days. */
  public int epochDay() {
    return Math.toIntExact(asOf.toEpochDay());
  }
}
