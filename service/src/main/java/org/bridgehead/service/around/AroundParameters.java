/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.around;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * How much of a network is wanted.
 *
 * @param steps within how many steps; null for the usual number
 * @param most how many places at most; null for the usual number
 * @param asOf the day; null for the newest that the sources cover
 */
@Introspected
record AroundParameters(
    @Parameter(
            description =
                "Within how many steps, 1 to 3; 2 if left out: schools that share a network are two"
                    + " apart.")
        @QueryValue
        @Nullable Integer steps,
    @Parameter(
            description =
                "How many places are shown at most, the one in the middle among them, 1 to 2000;"
                    + " 200 if left out. The nearest are kept, of equally near ones those with most"
                    + " neighbours.")
        @QueryValue
        @Nullable Integer most,
    @QueryValue @Nullable String asOf) {

  private static final int USUAL_STEPS = 2;
  private static final int MOST_STEPS = 3;
  private static final int USUAL_PLACES = 200;
  private static final int MOST_PLACES = 2000;

  int withinSteps() {
    return within("steps", steps, USUAL_STEPS, MOST_STEPS);
  }

  int mostPlaces() {
    return within("most", most, USUAL_PLACES, MOST_PLACES);
  }

  private static int within(String field, @Nullable Integer given, int usual, int highest) {
    if (given == null) {
      return usual;
    }
    if (given < 1 || given > highest) {
      var error = new FieldError(field, "must be 1 to " + highest, given.toString());
      throw new Failure.InvalidFields(List.of(error)).exception();
    }
    return given;
  }
}
