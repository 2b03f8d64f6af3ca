/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.home;

import java.time.LocalDate;
import java.util.List;
import org.bridgehead.service.snapshot.SourceExtract;
import org.jspecify.annotations.Nullable;

/**
 * What the start page shows.
 *
 * @param asOf the newest day that the sources cover; null where nothing is on record
 * @param since the day from which on to look for changes, as proposed; null where nothing is on
 *     record
 * @param revision the revision that stands
 * @param counts how much there is of what
 * @param sources the extracts that it comes from, oldest first
 * @param questions the four questions
 */
public record Start(
    @Nullable LocalDate asOf,
    @Nullable LocalDate since,
    long revision,
    List<Count> counts,
    List<SourceExtract> sources,
    List<Question> questions) {

  /** Copies the lists. */
  public Start {
    counts = List.copyOf(counts);
    sources = List.copyOf(sources);
    questions = List.copyOf(questions);
  }

  /**
   * How much there is of something.
   *
   * @param what in words
   * @param onDay how many there are on the newest day
   * @param onRecord how many are on record, of any date
   */
  public record Count(String what, long onDay, long onRecord) {}

  /**
   * One of the four questions.
   *
   * @param name what it is called for short
   * @param text the question
   * @param meaning what its answer means
   * @param address where its answer is
   */
  public record Question(String name, String text, String meaning, String address) {}
}
