/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.network;

import static org.bridgehead.service.table.Table.column;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bridgehead.service.lookup.Party;
import org.bridgehead.service.lookup.RecordedTie;
import org.bridgehead.service.page.Words;
import org.bridgehead.service.store.Network;
import org.bridgehead.service.store.Occasion;
import org.bridgehead.service.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a network and when, as far as a day is on record.
 *
 * @param asOf the day asked about
 * @param events what happened, the earliest first
 * @param undated how many members are on record without a first day; they are taken to have been
 *     there before all else
 */
public record TimeLine(LocalDate asOf, List<Event> events, int undated) {

  static final Table<Event> TABLE =
      new Table<>(
          "time-line",
          List.of(
              column("on", Event::on),
              column("sort", event -> Words.code(event.sort().name())),
              column("what", Event::words),
              column("with_kind", event -> event.with() == null ? null : event.with().kind()),
              column("with_key", event -> event.with() == null ? null : event.with().key()),
              column("with", event -> event.with() == null ? null : event.with().name())));

  /** Copies the events. */
  public TimeLine {
    events = List.copyOf(events);
  }

  /** What sort of thing happened. */
  public enum Sort {
    BEGAN,
    JOINED,
    REVIEW,
    ACTIVITY,
    LEFT,
    ENDED
  }

  /**
   * Something that happened.
   *
   * @param on the day
   * @param sort what sort of thing it is
   * @param words what happened
   * @param with whose membership began or ended; null for all else
   */
  public record Event(LocalDate on, Sort sort, String words, @Nullable Party with) {

    private String key() {
      return with == null ? words : with.key();
    }
  }

  static TimeLine of(NetworkDetail found, List<Occasion> occasions) {
    var events = new ArrayList<Event>();
    add(events, found.network());
    found.members().forEach(member -> add(events, member));
    occasions.forEach(occasion -> events.add(event(occasion)));
    events.sort(
        Comparator.comparing(Event::on).thenComparing(Event::sort).thenComparing(Event::key));
    long undated = found.members().stream().filter(member -> member.start() == null).count();
    return new TimeLine(found.asOf(), events, Math.toIntExact(undated));
  }

  private static void add(List<Event> events, Network network) {
    if (network.started() != null) {
      events.add(new Event(network.started(), Sort.BEGAN, "The network began", null));
    }
    if (network.ended() != null) {
      events.add(new Event(network.ended(), Sort.ENDED, "The network ended", null));
    }
  }

  private static void add(List<Event> events, RecordedTie member) {
    var role = member.role() == null ? "" : " as " + Words.code(member.role());
    if (member.start() != null) {
      var joined =
          "first-seen".equals(member.startBasis())
              ? "First seen as a member" + role + " (start not known)"
              : "Joined" + role;
      events.add(new Event(member.start(), Sort.JOINED, joined, member.with()));
    }
    if (member.end() != null) {
      var left = "absent".equals(member.endBasis()) ? "Left no later than this day" : "Left";
      events.add(new Event(member.end(), Sort.LEFT, left, member.with()));
    }
  }

  private static Event event(Occasion occasion) {
    var what = occasion.what() == null ? "" : ": " + Words.code(occasion.what());
    return occasion.sort().equals("review")
        ? new Event(
            occasion.on(),
            Sort.REVIEW,
            "Self-review%s, %d %s".formatted(what, occasion.parts(), criteria(occasion.parts())),
            null)
        : new Event(
            occasion.on(),
            Sort.ACTIVITY,
            "Activity" + what + (occasion.about() == null ? "" : ", on " + occasion.about()),
            null);
  }

  private static String criteria(long parts) {
    return parts == 1 ? "criterion" : "criteria";
  }

  /** The last day before that asked about on which something happened; null if there is none. */
  public @Nullable LocalDate previous() {
    return events.stream()
        .map(Event::on)
        .filter(day -> day.isBefore(asOf))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The first day after that asked about on which something happened; null if there is none. */
  public @Nullable LocalDate next() {
    return events.stream()
        .map(Event::on)
        .filter(day -> day.isAfter(asOf))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The first day that it shows, that asked about among them. */
  public LocalDate first() {
    var first = events.isEmpty() ? asOf : events.getFirst().on();
    return first.isBefore(asOf) ? first : asOf;
  }

  /** The last day that it shows, that asked about among them. */
  public LocalDate last() {
    var last = events.isEmpty() ? asOf : events.getLast().on();
    return last.isAfter(asOf) ? last : asOf;
  }

  /** How many events are of a sort. */
  public long count(Sort sort) {
    return events.stream().filter(event -> event.sort() == sort).count();
  }

  /** All of it in a sentence. */
  public String words() {
    return "On record are %s who joined and %s who left on a known day, %s and %s, from %s to %s."
        .formatted(
            counted(count(Sort.JOINED), "member", "members"),
            Words.number(count(Sort.LEFT)),
            counted(count(Sort.REVIEW), "self-review", "self-reviews"),
            counted(count(Sort.ACTIVITY), "activity", "activities"),
            Words.day(first()),
            Words.day(last()));
  }

  private static String counted(long number, String one, String many) {
    return Words.number(number) + " " + (number == 1 ? one : many);
  }
}
