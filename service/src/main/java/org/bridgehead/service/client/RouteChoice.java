/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.client;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.convert.format.Format;
import io.micronaut.http.annotation.QueryValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which routes are told.
 *
 * @param count how many that differ at most, 1 to 10; null for the usual number
 * @param by length (fewest steps) or strength (most of a practice arrives); null for length
 * @param start the first day of a window, within which the earliest route is told; null for routes
 *     of one day
 * @param until the last day of the window; null for the day that is asked about
 */
@Introspected
public record RouteChoice(
    @QueryValue @Nullable Integer count,
    @QueryValue @Nullable String by,
    @QueryValue @Format(AsOf.DAY) @Nullable LocalDate start,
    @QueryValue @Format(AsOf.DAY) @Nullable LocalDate until) {

  /** The shortest ones on the day. */
  public static final RouteChoice SHORTEST = new RouteChoice(null, null, null, null);

  /** So many of the strongest on the day. */
  public static RouteChoice strongest(int count) {
    return new RouteChoice(count, "strength", null, null);
  }

  /** The earliest within a window. */
  public static RouteChoice earliest(LocalDate start, @Nullable LocalDate until) {
    return new RouteChoice(null, null, start, until);
  }
}
