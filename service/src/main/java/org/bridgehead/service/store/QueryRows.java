/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query of the catalogue found.
 *
 * @param revision the revision that stood
 * @param rows the rows, each with a value for each column, in the order of the header: text, a
 *     whole number, a number, a day, a truth value, a list of texts, or null
 * @param cutShort whether there are more rows than the header allows
 */
public record QueryRows(long revision, List<List<@Nullable Object>> rows, boolean cutShort) {

  /** Copies the rows. */
  public QueryRows {
    rows = List.copyOf(rows);
  }
}
