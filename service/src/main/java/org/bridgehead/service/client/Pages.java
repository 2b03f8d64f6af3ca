/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.client;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bridgehead.service.lookup.Rows;
import org.bridgehead.service.question.Answer;
import org.jspecify.annotations.Nullable;

/**
 * All pages of an answer, one after the other: {@code Pages.rows(Page.of(500), page ->
 * isolation.list(scope, filter, page))}. A page is fetched when the rows before it are read; while
 * data changes no row comes twice.
 */
public final class Pages {

  private Pages() {}

  /**
   * The rows of an answer to a question.
   *
   * @param first the first page; the others are of the same size
   * @param ask fetches a page
   */
  public static <F, R> Stream<R> rows(Page first, Function<Page, Answer<F, R>> ask) {
    return all(first, ask, Answer::rows, Answer::next);
  }

  /**
   * The rows of a list of what is on record.
   *
   * @param first the first page; the others are of the same size
   * @param ask fetches a page
   */
  public static <R> Stream<R> records(Page first, Function<Page, Rows<R>> ask) {
    return all(first, ask, Rows::rows, Rows::next);
  }

  private static <A, R> Stream<R> all(
      Page first,
      Function<Page, A> ask,
      Function<A, List<R>> rows,
      Function<A, @Nullable String> next) {
    return Stream.iterate(
            ask.apply(first),
            Objects::nonNull,
            answer -> {
              var more = next.apply(answer);
              return more == null ? null : ask.apply(first.after(more));
            })
        .flatMap(answer -> rows.apply(answer).stream());
  }
}
