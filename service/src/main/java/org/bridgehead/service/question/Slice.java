/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of what there is.
 *
 * @param total how much there is on all pages
 * @param items what is on this one
 * @param next the cursor of the page after it; null if this is the last
 * @param <T> what is paged
 */
public record Slice<T>(long total, List<T> items, @Nullable String next) {

  /** Copies the items. */
  public Slice {
    items = List.copyOf(items);
  }

  /**
   * The page asked for.
   *
   * @param all everything, in the order of its keys
   * @param key where an item stands, different for each
   */
  public static <T> Slice<T> of(List<T> all, Function<T, SortKey> key, PageParameters page) {
    int size = page.size();
    int first = 0;
    if (page.after() != null) {
      var after = SortKey.ofCursor(page.after());
      while (first < all.size() && key.apply(all.get(first)).compareTo(after) <= 0) {
        first++;
      }
    }
    int end = Math.min(all.size(), first + size);
    var next = end < all.size() ? key.apply(all.get(end - 1)).cursor() : null;
    return new Slice<>(all.size(), all.subList(first, end), next);
  }

  /** All there is, on one page. */
  public static <T> Slice<T> whole(List<T> all) {
    return new Slice<>(all.size(), all, null);
  }

  /** The same page of something made from each item. */
  public <U> Slice<U> map(Function<T, U> made) {
    return new Slice<>(total, items.stream().map(made).toList(), next);
  }
}
