/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.topology.NodeKind;
import org.jspecify.annotations.Nullable;

/**
 * How far, and what of it is listed.
 *
 * @param from where practice begins
 * @param steps within how many steps; null for the usual number
 * @param start the first day of a window; null if it is asked by steps
 * @param until its last day; null for the day of the question
 * @param kind the kinds of places listed; none for schools
 */
@Introspected
record ReachParameters(
    @Parameter(description = RouteParameters.PLACE) @QueryValue String from,
    @Parameter(
            description =
                "Within how many steps, 1 to 100; 4 if left out: schools that share a network are"
                    + " two apart. Not with a window.")
        @QueryValue
        @Nullable Integer steps,
    @Parameter(description = Window.START) @QueryValue @Nullable String start,
    @Parameter(description = Window.UNTIL) @QueryValue @Nullable String until,
    @Parameter(
            description =
                "What is listed: school, authority, agency, network, post or activity; repeatable;"
                    + " schools if left out.")
        @QueryValue
        @Nullable List<String> kind) {

  private static final int USUAL = 4;
  private static final int MOST = 100;

  int most() {
    if (steps == null) {
      return USUAL;
    }
    if (steps < 1 || steps > MOST) {
      throw Window.invalid("steps", "must be 1 to " + MOST, steps.toString());
    }
    return steps;
  }

  @Nullable Window window(Question question) {
    var window = Window.of(question, start, until);
    if (window != null && steps != null) {
      throw Window.invalid("steps", "must be left out within a window", steps.toString());
    }
    return window;
  }

  Set<NodeKind> kinds() {
    return kind == null || kind.isEmpty()
        ? EnumSet.of(NodeKind.SCHOOL)
        : Set.copyOf(Question.kinds("kind", kind));
  }
}
