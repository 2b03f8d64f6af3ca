/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.client;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of an answer are wanted.
 *
 * @param limit how many at most, 1 to 1000; null for the usual number
 * @param after what the page before gave as {@code next}; null for the first page
 */
@Introspected
public record Page(@QueryValue @Nullable Integer limit, @QueryValue @Nullable String after) {

  /** The first page, of the usual size. */
  public static final Page FIRST = new Page(null, null);

  /** The first page, of that many rows. */
  public static Page of(int limit) {
    return new Page(limit, null);
  }

  /** The page that follows one which gave that as {@code next}. */
  public Page after(String next) {
    return new Page(limit, next);
  }
}
