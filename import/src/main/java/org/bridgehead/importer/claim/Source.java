/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.claim;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One extract: what claims are taken from. Two files of the same kind, sender and date are the same
 * source, and what they claim adds up.
 */
public final class Source implements Comparable<Source> {

  private static final Comparator<Source> ORDER =
      Comparator.comparing(Source::date).thenComparing(Source::kind).thenComparing(Source::sender);

  private final SourceKind kind;
  private final String sender;
  private final LocalDate date;

  /** Made once: every claim is compared by it and written with it. */
  private final String id;

  /**
   * @param kind what sort of extract
   * @param sender who sent it, where that sets it apart from others of its kind; else empty
   * @param date the day whose state the extract describes
   */
  public Source(SourceKind kind, String sender, LocalDate date) {
    if (sender.contains("|") || sender.contains("@")) {
      throw new IllegalArgumentException("a sender's name holds neither | nor @");
    }
    this.kind = kind;
    this.sender = sender;
    this.date = date;
    this.id = kind.text() + (sender.isEmpty() ? "" : ":" + sender) + "@" + date;
  }

  /** What sort of extract. */
  public SourceKind kind() {
    return kind;
  }

  /** Who sent it, where that sets it apart from others of its kind; else empty. */
  public String sender() {
    return sender;
  }

  /** The day whose state the extract describes. */
  public LocalDate date() {
    return date;
  }

  /** The id under which the graph keeps the source, such as {@code register@2023-01-19}. */
  public String id() {
    return id;
  }

  /** Who publishes it, in words. */
  public String publisher() {
    return sender.isEmpty() ? kind.publisher() : sender;
  }

  /** The source that {@link #id()} gives this text. */
  public static Source of(String id) {
    int at = id.lastIndexOf('@');
    int colon = id.indexOf(':');
    boolean named = colon >= 0 && colon < at;
    return new Source(
        SourceKind.of(id.substring(0, named ? colon : at)),
        named ? id.substring(colon + 1, at) : "",
        LocalDate.parse(id.substring(at + 1)));
  }

  /** Oldest first; a total order, so that the newest of several is the same whoever asks. */
  @Override
  public int compareTo(Source other) {
    return this == other ? 0 : ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || other instanceof Source source && id.equals(source.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
