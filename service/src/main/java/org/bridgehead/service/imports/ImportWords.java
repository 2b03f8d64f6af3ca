/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bridgehead.service.page.Words;

/** Imports as pages tell of them. */
public final class ImportWords {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
  private static final int KILO = 1000;

  private ImportWords() {}

  /** A moment, on the clock of the service. */
  static String moment(Instant moment, Clock clock) {
    return MOMENT.format(moment.atZone(clock.getZone()));
  }

  /** A label as it is; the sort of a tie, which may have the same name, as such. */
  public static String what(String what) {
    return Character.isUpperCase(what.charAt(0)) ? what : "Tie: " + Words.code(what);
  }

  /** The size of a file. */
  public static String size(long bytes) {
    if (bytes < KILO) {
      return bytes + " bytes";
    }
    return bytes < KILO * KILO
        ? Words.number(bytes / (double) KILO) + " kB"
        : Words.number(bytes / (double) (KILO * KILO)) + " MB";
  }

  /** How far the running phase has come; empty if none runs. */
  static String progress(ImportView view) {
    var now = view.progress();
    if (view.stopping()) {
      return "It was cancelled and stops at the next batch of rows.";
    }
    return switch (view.state()) {
      case "queued" ->
          view.before() == 0 ? "It is next." : "Imports before it: " + view.before() + ".";
      case "planning" ->
          now.phase().equals("reading") ? reading(now) : "Comparing with what is held.";
      case "applying" ->
          now.toWrite() == 0
              ? "Writing begins."
              : "Written: %s of %s.%s"
                  .formatted(
                      Words.number(now.written()), Words.number(now.toWrite()), timeLeft(now));
      default -> "";
    };
  }

  private static String reading(ImportProgress now) {
    String of = now.rowsExpected() == 0 ? "" : " of about " + Words.number(now.rowsExpected());
    return "Reading %s: %s%s rows.%s"
        .formatted(now.file(), Words.number(now.rowsRead()), of, timeLeft(now));
  }

  private static String timeLeft(ImportProgress now) {
    Long seconds = now.secondsLeft();
    if (seconds == null) {
      return "";
    }
    return seconds < 60
        ? " About " + seconds + " seconds left."
        : " About " + (seconds + 59) / 60 + " minutes left.";
  }

  /** What it came to, or would; empty before that is known. */
  static String outcome(ImportView view) {
    List<String> parts = new ArrayList<>();
    var plan = view.plan();
    if (plan != null && plan.nothingToWrite()) {
      parts.add("All of it is held already");
    } else if (plan != null && List.of("planned", "applying", "done").contains(view.state())) {
      parts.add(counted(plan));
    }
    if (plan != null && plan.wrong() > 0) {
      parts.add(Words.number(plan.wrong()) + " wrong");
    }
    if (view.revision() != null && plan != null && !plan.nothingToWrite()) {
      parts.add("revision " + view.revision());
    }
    return Words.sentence(String.join("; ", parts));
  }

  private static String counted(PlanView plan) {
    long added = 0;
    long changed = 0;
    long ended = 0;
    for (var line : plan.lines()) {
      added += line.added();
      changed += line.changed();
      ended += line.ended();
    }
    return "%s added, %s changed, %s ended"
        .formatted(Words.number(added), Words.number(changed), Words.number(ended));
  }
}
