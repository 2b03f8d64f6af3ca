/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.report;

import java.util.ArrayList;
import java.util.List;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote for a report.
 *
 * @param title what it is to be called; empty for the title of the view
 * @param decision what was decided
 */
record ReportTexts(String title, Decision decision) {

  /** The longest title, in characters. */
  static final int LONGEST_TITLE = 200;

  /** The longest of the other texts, in characters. */
  static final int LONGEST = 4000;

  /** The texts; a problem that names all that are too long. */
  static ReportTexts of(ReportRequest asked) {
    var errors = new ArrayList<FieldError>();
    var texts =
        new ReportTexts(
            text("title", asked.title(), LONGEST_TITLE, errors),
            new Decision(
                text("decided", asked.decided(), LONGEST, errors),
                text("options", asked.options(), LONGEST, errors),
                text("rejected", asked.rejected(), LONGEST, errors)));
    if (!errors.isEmpty()) {
      throw new Failure.InvalidFields(errors).exception();
    }
    return texts;
  }

  private static String text(
      String field, @Nullable String given, int longest, List<FieldError> errors) {
    var text = given == null ? "" : Shown.clean(given.strip().replace("\r\n", "\n"));
    if (text.length() > longest) {
      errors.add(new FieldError(field, "must have at most %d characters".formatted(longest), text));
    }
    return text;
  }
}
