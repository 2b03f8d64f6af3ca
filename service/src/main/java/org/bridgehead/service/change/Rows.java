/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import java.util.List;
import java.util.function.Function;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.Slice;
import org.bridgehead.service.question.SortKey;

/**
 * Rows in order, told only where they are asked for.
 *
 * @param <R> a row
 */
interface Rows<R> {

  /** The rows of one page. */
  Slice<R> page(PageParameters page);

  /** Rows made from things that have an order. */
  static <T, R> Rows<R> of(List<T> ordered, Function<T, SortKey> key, Function<T, R> row) {
    return page -> Slice.of(ordered, key, page).map(row);
  }
}
