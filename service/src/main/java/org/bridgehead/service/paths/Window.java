/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import java.time.LocalDate;
import java.util.List;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Questions;
import org.jspecify.annotations.Nullable;

/**
 * The days in which practice may travel.
 *
 * @param start the first
 * @param until the last, not before the first
 */
record Window(LocalDate start, LocalDate until) {

  static final String START =
      "The first day of a window, as 2018-09-01: each step is then usable no earlier than the one"
          + " before, and all within the window.";
  static final String UNTIL = "The last day of the window; the day of the question if left out.";

  /** The window asked for, null if none was; else a problem that names the field. */
  static @Nullable Window of(Question question, @Nullable String start, @Nullable String until) {
    if (start == null) {
      if (until != null) {
        throw invalid("start", "must be given where until is", null);
      }
      return null;
    }
    var first = Questions.day("start", start);
    var last = until == null ? question.asOf() : Questions.day("until", until);
    if (last.isBefore(first)) {
      throw invalid("until", "must not be before start, which is " + first, last.toString());
    }
    return new Window(first, last);
  }

  /** A problem with one field. */
  static RuntimeException invalid(String field, String expected, @Nullable String value) {
    return new Failure.InvalidFields(List.of(new FieldError(field, expected, value))).exception();
  }

  int firstDay() {
    return Math.toIntExact(start.toEpochDay());
  }

  int lastDay() {
    return Math.toIntExact(until.toEpochDay());
  }
}
