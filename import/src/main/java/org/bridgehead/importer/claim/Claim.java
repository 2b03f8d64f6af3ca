/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.claim;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One source's word for one tie, or for one node's lifetime.
 *
 * @param source who says so, and the date at which it was seen
 * @param start the start the source states; null where it states none
 * @param end the end the source states, the first day no longer included; null where it states none
 * @param note what else it says of the tie: the kind of a succession, the rank of a likeness, the
 *     entry of a membership, {@link #CLOSED} of a school, {@link #DISPUTED} of any tie; empty where
 *     nothing
 */
public record Claim(Source source, @Nullable LocalDate start, @Nullable LocalDate end, String note)
    implements Comparable<Claim> {

  /** The note of a lifetime that the source shows as over. */
  public static final String CLOSED = "closed";

  /** The note of a tie that the source says is not so. */
  public static final String DISPUTED = "disputed";

  private static final Comparator<@Nullable LocalDate> NONE_FIRST =
      Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder());
  private static final Comparator<Claim> ORDER =
      Comparator.comparing(Claim::source)
          .thenComparing(Claim::start, NONE_FIRST)
          .thenComparing(Claim::end, NONE_FIRST)
          .thenComparing(Claim::note);

  /** The day on which the source showed it. */
  public LocalDate seen() {
    return source.date();
  }

  /** Whether the source shows it as going on. */
  public boolean shown() {
    return !note.equals(CLOSED);
  }

  /** Whether the source knows of the tie and says that it is not so. */
  public boolean disputes() {
    return note.equals(DISPUTED);
  }

  /** Whether whoever disputed the tie later states it. */
  boolean restates(Claim dispute) {
    return !disputes()
        && source.kind() == dispute.source.kind()
        && source.publisher().equals(dispute.source.publisher())
        && seen().isAfter(dispute.seen());
  }

  /** The claim as the graph keeps it: source, stated start, stated end and note, between bars. */
  public String text() {
    return source.id() + "|" + startText() + "|" + endText() + "|" + note;
  }

  /** The claim that {@link #text()} gives this text. */
  public static Claim of(String text) {
    String[] parts = text.split("\\|", 4);
    return new Claim(Source.of(parts[0]), date(parts[1]), date(parts[2]), parts[3]);
  }

  private String startText() {
    return start == null ? "" : start.toString();
  }

  private String endText() {
    return end == null ? "" : end.toString();
  }

  private static @Nullable LocalDate date(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  @Override
  public int compareTo(Claim other) {
    return ORDER.compare(this, other);
  }
}
