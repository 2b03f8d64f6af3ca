/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.snapshot.SourceExtract;

/**
 * How the record itself grew between two days: what first shows because a source begins to cover it
 * is not new in the world.
 *
 * @param words the same in words
 * @param tiesBegun how many ties along which practice can travel hold on the second day only
 * @param firstRecorded how many of these have no start stated: a source first shows them then
 * @param tiesEnded how many hold on the first day only
 * @param noLongerShown how many of these have no end stated: a source no longer shows them
 * @param sources the ids of the extracts that describe a day after the first and up to the second
 */
@Serdeable
public record RecordGrowth(
    String words,
    long tiesBegun,
    long firstRecorded,
    long tiesEnded,
    long noLongerShown,
    List<String> sources) {

  /** Copies the sources. */
  public RecordGrowth {
    sources = List.copyOf(sources);
  }

  static RecordGrowth between(Question before, Question after) {
    return after.onDay(RecordGrowth.class, before.asOf(), () -> compute(before, after));
  }

  private static RecordGrowth compute(Question before, Question after) {
    int[] begun = only(after, before);
    int[] ended = only(before, after);
    long recorded = Compared.firstRecorded(after.topology(), IntStream.of(begun));
    long unseen = Compared.inferred(after.topology(), IntStream.of(ended));
    return new RecordGrowth(
        words(begun.length, recorded, ended.length, unseen),
        begun.length,
        recorded,
        ended.length,
        unseen,
        after.snapshot().sources().stream()
            .filter(source -> isBetween(source.extractDate(), before.asOf(), after.asOf()))
            .map(SourceExtract::id)
            .toList());
  }

  private static boolean isBetween(LocalDate day, LocalDate from, LocalDate to) {
    return day.isAfter(from) && !day.isAfter(to);
  }

  private static int[] only(Question in, Question notIn) {
    var topology = in.topology();
    return IntStream.range(0, topology.ties().count())
        .filter(tie -> topology.isRoute(tie, in.day()) && !topology.isRoute(tie, notIn.day()))
        .toArray();
  }

  private static String words(long begun, long recorded, long ended, long unseen) {
    return ("Of %d ties that begin between the days, %d are first recorded then, with no start"
            + " stated: they may be older. Of %d that end, %d are only no longer shown by a source:"
            + " they ended no later than that.")
        .formatted(begun, recorded, ended, unseen);
  }
}
