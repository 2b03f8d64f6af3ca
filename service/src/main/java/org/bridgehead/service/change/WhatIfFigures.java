/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.bridgehead.service.question.Why;
import org.jspecify.annotations.Nullable;

/**
 * What the four questions answer before and after what is supposed; null for those not asked.
 *
 * @param isolation which schools stand elsewhere
 * @param bridging which posts and organisations gain or lose a part in the routes
 * @param links which pairs of authorities gain or lose links
 * @param paths how many pairs of schools gain or lose a route, and who is cut off
 * @param route the route between the two places that were named, before and after
 */
@Serdeable
public record WhatIfFigures(
    @Nullable Part<IsolationChangeTotals, RungChange> isolation,
    @Nullable Part<BridgingChangeTotals, BridgeChange> bridging,
    @Nullable Part<LinkChangeTotals, LinkChange> links,
    @Nullable Part<PathChangeTotals, ReachChange> paths,
    @Nullable Routes route) {

  /**
   * What one question answers.
   *
   * @param totals what is said of all together
   * @param changed how many rows there are
   * @param rows the first 100 of them
   * @param <F> the totals
   * @param <R> a row
   */
  @Serdeable
  public record Part<F, R>(F totals, long changed, List<R> rows) {

    /** Copies the rows. */
    public Part {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A shortest route between two places.
   *
   * @param before the route on record
   * @param after the route as it would be
   */
  @Serdeable
  public record Routes(Route before, Route after) {}

  /**
   * A shortest route at one time.
   *
   * @param found whether there is one
   * @param steps how many ties it takes; null if there is none
   * @param equallyShort how many routes are as short; 0 if there is none
   * @param why its ties
   */
  @Serdeable
  public record Route(boolean found, @Nullable Integer steps, double equallyShort, Why why) {}
}
