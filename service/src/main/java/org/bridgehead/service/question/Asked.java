/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * What is asked, and how it is answered: what the API and the pages share. Nothing is worked out
 * before a page of the answer is wanted.
 *
 * @param question the question
 * @param decisions on what else than the question the answer depends, in an order that changes only
 *     with it
 * @param pages the answer with the rows of a page
 * @param <F> the figures
 * @param <R> a row
 */
public record Asked<F, R>(
    Question question, List<?> decisions, Function<PageParameters, Answer<F, R>> pages) {

  private static final PageParameters FIRST = new PageParameters(1000L, null);

  /** Copies the decisions. */
  public Asked {
    decisions = List.copyOf(decisions);
  }

  /** What depends on the question alone. */
  public Asked(Question question, Function<PageParameters, Answer<F, R>> pages) {
    this(question, List.of(), pages);
  }

  /** The answer with the rows of a page. */
  public Answer<F, R> page(PageParameters page) {
    return pages.apply(page);
  }

  /** The rows of all pages, fetched as they are read. */
  public Iterator<R> rows() {
    return new Iterator<>() {
      private Answer<F, R> current = page(FIRST);
      private Iterator<R> rows = current.rows().iterator();

      @Override
      public boolean hasNext() {
        while (!rows.hasNext() && current.next() != null) {
          current = page(new PageParameters(FIRST.limit(), current.next()));
          rows = current.rows().iterator();
        }
        return rows.hasNext();
      }

      @Override
      public R next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return rows.next();
      }
    };
  }
}
