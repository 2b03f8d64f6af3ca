/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param asOf the day it describes
 * @param newestDate the newest day that the sources cover
 * @param revision the revision that stood
 * @param rows the rows, in the order of their keys
 * @param next what to give as {@code after} for the next page; null on the last
 * @param <T> what a row is
 */
@Serdeable
public record Rows<T>(
    LocalDate asOf, LocalDate newestDate, long revision, List<T> rows, @Nullable String next) {

  /** Copies the rows. */
  public Rows {
    rows = List.copyOf(rows);
  }

  /**
   * A page of what was fetched.
   *
   * @param fetched one more than the limit where there is a next page
   * @param limit how many rows the page holds
   * @param key what a row is sorted by
   */
  public static <T> Rows<T> of(Day day, List<T> fetched, int limit, Function<T, String> key) {
    boolean more = fetched.size() > limit;
    List<T> rows = more ? fetched.subList(0, limit) : fetched;
    String next = more ? key.apply(rows.getLast()) : null;
    return new Rows<>(day.asOf(), day.newestDate(), day.revision(), rows, next);
  }

  /** The same page with other rows. */
  public <R> Rows<R> map(Function<T, R> change) {
    return new Rows<>(asOf, newestDate, revision, rows.stream().map(change).toList(), next);
  }
}
