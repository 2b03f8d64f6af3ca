/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

import io.micronaut.http.HttpRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * All that is on record of something, as a page shows it.
 *
 * @param here where the reader is
 * @param asOf the day asked about
 * @param newestDate the newest day that the sources cover
 * @param revision the revision that stood
 * @param facts what it is
 * @param groups its ties over time, by what they say
 */
public record RecordPage(
    Here here,
    LocalDate asOf,
    LocalDate newestDate,
    long revision,
    List<Fact> facts,
    List<TieGroup> groups) {

  /** Copies the lists. */
  public RecordPage {
    facts = List.copyOf(facts);
    groups = List.copyOf(groups);
  }

  /** What was found, for whoever asked. */
  public static RecordPage of(
      HttpRequest<?> request, OnRecord found, List<Fact> facts, List<TieGroup> groups) {
    return new RecordPage(
        Here.of(request), found.asOf(), found.newestDate(), found.revision(), facts, groups);
  }

  /**
   * Something known of it.
   *
   * @param name what is known
   * @param value it, or that it is not known
   * @param means what that says, in a sentence; null where the name says enough
   */
  public record Fact(String name, String value, @Nullable String means) {

    /** A fact whose name says enough. */
    public static Fact of(String name, @Nullable Object value) {
      var text = value instanceof LocalDate day ? Words.day(day) : Words.orNotKnown(value);
      return new Fact(name, text, null);
    }

    /** A fact with a sentence that says what it means. */
    public static Fact of(String name, @Nullable Object value, String means) {
      return new Fact(name, of(name, value).value(), means);
    }
  }

  /**
   * Ties that say the same sort of thing.
   *
   * @param id tells the group apart on the page and in files
   * @param heading what the ties say
   * @param ties the ties, of every date
   */
  public record TieGroup(String id, String heading, List<RecordedTie> ties) {

    /** Copies the ties. */
    public TieGroup {
      ties = List.copyOf(ties);
    }

    /** Those that hold on the day first, then the others, the newest first. */
    public List<RecordedTie> inOrder() {
      var newest =
          Comparator.comparing(
              RecordedTie::start, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));
      return ties.stream()
          .sorted(Comparator.comparing((RecordedTie tie) -> !tie.inForce()).thenComparing(newest))
          .toList();
    }

    /** How many hold on the day. */
    public long inForce() {
      return ties.stream().filter(RecordedTie::inForce).count();
    }
  }

  /** The groups that hold something. */
  public List<TieGroup> filled() {
    return groups.stream().filter(group -> !group.ties().isEmpty()).toList();
  }

  /** The headings of the groups that hold nothing. */
  public List<String> empty() {
    return groups.stream().filter(group -> group.ties().isEmpty()).map(TieGroup::heading).toList();
  }
}
