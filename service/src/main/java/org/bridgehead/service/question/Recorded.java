/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.bridgehead.service.snapshot.SourceExtract;
import org.bridgehead.service.topology.Coverage;

/**
 * How much is on record of the schools that a question is about.
 *
 * @param words the same in words
 * @param schools how many schools there are
 * @param withLegalNetwork how many are in a trust, a federation or a sponsor's group
 * @param withLearningNetwork how many are in a learning network
 * @param withPost how many have a post on record
 * @param withSharedPost how many have one whose holder also works elsewhere
 * @param withActivity how many took part in an activity up to the day
 * @param sources where all that is on record comes from, oldest first
 */
@Serdeable
public record Recorded(
    String words,
    int schools,
    int withLegalNetwork,
    int withLearningNetwork,
    int withPost,
    int withSharedPost,
    int withActivity,
    List<Origin> sources) {

  /** Copies the sources. */
  public Recorded {
    sources = List.copyOf(sources);
  }

  /**
   * A source.
   *
   * @param id its id
   * @param publisher who publishes it
   * @param extractDate the day it describes
   */
  @Serdeable
  public record Origin(String id, String publisher, LocalDate extractDate) {
    static Origin of(SourceExtract source) {
      return new Origin(source.id(), source.publisher(), source.extractDate());
    }
  }

  static Recorded of(Question question) {
    var total = question.coverage().total();
    return new Recorded(
        words(total),
        total.schools(),
        total.withLegalNetwork(),
        total.withLearningNetwork(),
        total.withPost(),
        total.withSharedPost(),
        total.withActivity(),
        question.snapshot().sources().stream().map(Origin::of).toList());
  }

  private static String words(Coverage.Row total) {
    return ("Of %s, %d have a learning network on record, %d a trust, federation or sponsor, %d a"
            + " post and %d an activity. What is not on record is not known; it may still exist.")
        .formatted(
            Telling.count(total.schools(), "school"),
            total.withLearningNetwork(),
            total.withLegalNetwork(),
            total.withPost(),
            total.withActivity());
  }
}
