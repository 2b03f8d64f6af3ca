/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import java.util.ArrayList;
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

  /** As many as a page may have. */
  long MOST_AT_ONCE = 1000;

  /** The rows of one page. */
  Slice<R> page(PageParameters page);

  /** All rows. */
  default List<R> all() {
    var all = new ArrayList<R>();
    var page = page(new PageParameters(MOST_AT_ONCE, null));
    all.addAll(page.items());
    while (page.next() != null) {
      page = page(new PageParameters(MOST_AT_ONCE, page.next()));
      all.addAll(page.items());
    }
    return all;
  }

  /** Rows made from things that have an order. */
  static <T, R> Rows<R> of(List<T> ordered, Function<T, SortKey> key, Function<T, R> row) {
    return page -> Slice.of(ordered, key, page).map(row);
  }
}
