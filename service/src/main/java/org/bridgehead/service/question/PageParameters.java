/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of an answer are wanted.
 *
 * @param limit how many at most; null for the usual number
 * @param after what an earlier page gave as {@code next}; null for the first page
 */
@Introspected
public record PageParameters(
    @Parameter(description = "How many rows at most, 1 to 1000; 50 if left out.") @QueryValue
        @Nullable Long limit,
    @Parameter(description = "The next of an earlier page.") @QueryValue @Nullable String after) {

  private static final int USUAL = 50;
  private static final int MOST = 1000;

  int size() {
    if (limit == null) {
      return USUAL;
    }
    if (limit > MOST) {
      throw new Failure.PageTooLarge(limit, MOST).exception();
    }
    if (limit < 1) {
      var error = new FieldError("limit", "must be at least 1", limit.toString());
      throw new Failure.InvalidFields(List.of(error)).exception();
    }
    return limit.intValue();
  }
}
