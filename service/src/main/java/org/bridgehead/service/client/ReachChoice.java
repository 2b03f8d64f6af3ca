/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.client;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.convert.format.Format;
import io.micronaut.http.annotation.QueryValue;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far, and which places are listed.
 *
 * @param steps within how many steps, 1 to 100; null for the usual number, and within a window
 * @param start the first day of a window; null to ask by steps
 * @param until its last day; null for the day that is asked about
 * @param kind kinds of places that are listed; none for schools
 */
@Introspected
public record ReachChoice(
    @QueryValue @Nullable Integer steps,
    @QueryValue @Format(AsOf.DAY) @Nullable LocalDate start,
    @QueryValue @Format(AsOf.DAY) @Nullable LocalDate until,
    @QueryValue @Format(Scope.REPEATED) List<String> kind) {

  /** The schools within the usual number of steps. */
  public static final ReachChoice USUAL = new ReachChoice(null, null, null, List.of());

  /** Copies the list. */
  public ReachChoice {
    kind = List.copyOf(kind);
  }

  /** The schools within so many steps. */
  public static ReachChoice steps(int steps) {
    return new ReachChoice(steps, null, null, List.of());
  }

  /** The schools within a window. */
  public static ReachChoice within(LocalDate start, @Nullable LocalDate until) {
    return new ReachChoice(null, start, until, List.of());
  }

  /** The places of these kinds as far. */
  public ReachChoice of(String... kinds) {
    return new ReachChoice(steps, start, until, List.of(kinds));
  }
}
