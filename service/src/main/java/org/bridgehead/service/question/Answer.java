/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question.
 *
 * @param asOf the day it is about
 * @param asOfDefaulted whether nobody asked for that day
 * @param revision the revision it is answered from; 0 while nothing is loaded
 * @param demonstration whether everything in it is invented
 * @param notes what else a reader must know, a sentence each
 * @param scope which schools are meant, in words
 * @param coverage how much is on record of them
 * @param meaning what each figure is
 * @param figures what is said of all rows together
 * @param total how many rows there are on all pages
 * @param rows those of this page
 * @param next to be given as {@code after} for the next page; null if this is the last
 * @param <F> the figures
 * @param <R> a row
 */
@Serdeable
public record Answer<F, R>(
    LocalDate asOf,
    boolean asOfDefaulted,
    long revision,
    boolean demonstration,
    List<String> notes,
    String scope,
    Recorded coverage,
    SortedMap<String, Meaning> meaning,
    F figures,
    long total,
    List<R> rows,
    @Nullable String next) {

  /** Copies the lists. */
  public Answer {
    notes = List.copyOf(notes);
    rows = List.copyOf(rows);
  }

  /** The answer to a question. */
  public static <F, R> Answer<F, R> to(
      Question question, SortedMap<String, Meaning> meaning, F figures, Slice<R> rows) {
    return new Answer<>(
        question.asOf(),
        question.isAsOfDefaulted(),
        question.snapshot().revision(),
        question.snapshot().demonstration(),
        Notes.of(question),
        ScopeWords.of(question),
        Recorded.of(question),
        meaning,
        figures,
        rows.total(),
        rows.items(),
        rows.next());
  }

  /** The same with one more thing that a reader must know. */
  public Answer<F, R> noting(String note) {
    var all = Stream.concat(notes.stream(), Stream.of(note)).toList();
    return new Answer<>(
        asOf,
        asOfDefaulted,
        revision,
        demonstration,
        all,
        scope,
        coverage,
        meaning,
        figures,
        total,
        rows,
        next);
  }
}
