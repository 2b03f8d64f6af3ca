/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a store stands.
 *
 * @param revision the published revision; 0 before the first
 * @param condition empty, loading (a first load is under way or was interrupted) or ready
 * @param demonstration whether what it holds is invented
 * @param newestDate the newest day that its sources cover; null while it is empty
 */
public record StoreState(
    long revision, String condition, boolean demonstration, @Nullable LocalDate newestDate) {

  /** The condition of a store whose first load is under way, or broke off. */
  static final String LOADING = "loading";

  /** Whether nothing has been published and nothing is under way. */
  public boolean isEmpty() {
    return condition.equals("empty");
  }

  /** Whether a first load is under way, or broke off. */
  public boolean isLoading() {
    return condition.equals(LOADING);
  }
}
