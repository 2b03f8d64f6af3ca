/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.published.Readiness;
import org.bridgehead.service.snapshot.Snapshot;
import org.bridgehead.service.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;

/** Reads what look-ups are asked with. */
@Singleton
public final class Lookups {

  /** How many rows a page holds unless another number is asked for. */
  public static final int USUAL_LIMIT = 50;

  /** How many rows a page holds at most. */
  public static final int LARGEST_LIMIT = 1000;

  /** Of year-month-day; years that need more digits are not meant. */
  private static final int DATE_LENGTH = 10;

  private final Snapshots snapshots;
  private final Readiness readiness;

  Lookups(Snapshots snapshots, Readiness readiness) {
    this.snapshots = snapshots;
    this.readiness = readiness;
  }

  /**
   * The day that is asked about: the newest that the sources cover unless another is named. Nothing
   * is looked up while a store is being filled for the first time.
   *
   * @param asOf year-month-day; null for the newest
   */
  public Day day(@Nullable String asOf) {
    if (readiness.state() instanceof Readiness.NotReady(String reason)) {
      throw new Failure.NotReady(reason).exception();
    }
    Snapshot snapshot = snapshots.current();
    LocalDate newest = snapshot.newestDate();
    if (newest == null) {
      throw new Failure.NotReady("Nothing is on record yet; import a file first.").exception();
    }
    return new Day(asOf == null ? newest : date("asOf", asOf), newest, snapshot);
  }

  /**
   * How many rows to answer with.
   *
   * @param limit as asked; null for {@link #USUAL_LIMIT}
   */
  public static int limit(@Nullable Long limit) {
    if (limit == null) {
      return USUAL_LIMIT;
    }
    if (limit < 1) {
      throw invalid("limit", "must be at least 1", limit.toString());
    }
    if (limit > LARGEST_LIMIT) {
      throw new Failure.PageTooLarge(limit, LARGEST_LIMIT).exception();
    }
    return limit.intValue();
  }

  /**
   * What sorts before the first row of a page.
   *
   * @param after as asked; null for the first page
   */
  public static String after(@Nullable String after) {
    return after == null ? "" : after;
  }

  /** A field that cannot be used as it is. */
  public static RuntimeException invalid(String field, String message, String value) {
    return new Failure.InvalidFields(List.of(new FieldError(field, message, value))).exception();
  }

  private static LocalDate date(String field, String text) {
    if (text.length() != DATE_LENGTH) {
      throw new Failure.ImpossibleDate(field, text).exception();
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new Failure.ImpossibleDate(field, text).exception();
    }
  }
}
