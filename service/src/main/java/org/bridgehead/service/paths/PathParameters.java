/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.topology.RouteCost;
import org.jspecify.annotations.Nullable;

/**
 * Which routes are wanted.
 *
 * @param from where they begin
 * @param to where they end
 * @param count how many at most; null for the usual number
 * @param by length or strength; null for length
 * @param start the first day of a window; null for routes of one day
 * @param until its last day; null for the day of the question
 */
@Introspected
record PathParameters(
    @Parameter(description = RouteParameters.PLACE) @QueryValue String from,
    @Parameter(description = RouteParameters.PLACE) @QueryValue String to,
    @Parameter(
            description =
                "How many routes that differ are told at most, 1 to 10; 5 if left out. Within a"
                    + " window it is one.")
        @QueryValue
        @Nullable Integer count,
    @Parameter(
            description =
                "Which routes are best: by length, those with fewest steps; by strength, those by"
                    + " which most of a practice arrives. By length if left out.")
        @QueryValue
        @Nullable String by,
    @Parameter(description = Window.START) @QueryValue @Nullable String start,
    @Parameter(description = Window.UNTIL) @QueryValue @Nullable String until) {

  private static final int USUAL = 5;
  private static final int MOST = 10;

  int routes() {
    if (count == null) {
      return USUAL;
    }
    if (count < 1 || count > MOST) {
      throw Window.invalid("count", "must be 1 to " + MOST, count.toString());
    }
    return count;
  }

  RouteCost cost() {
    return by == null ? RouteCost.LENGTH : Codes.parse(RouteCost.class, "by", by);
  }

  @Nullable Window window(Question question) {
    var window = Window.of(question, start, until);
    if (window != null && cost() == RouteCost.STRENGTH) {
      throw Window.invalid("by", "must be length within a window", by);
    }
    return window;
  }
}
