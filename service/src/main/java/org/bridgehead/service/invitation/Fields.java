/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.invitation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a request and gathers what is wrong with them. */
final class Fields {

  private static final int LONGEST_OWNER = 80;
  private static final int DAY_LENGTH = 10;
  private static final String GIVEN = "must be given";

  private final List<FieldError> errors = new ArrayList<>();

  /** The text; empty, and an error, where there is none. */
  String required(String field, @Nullable String value) {
    if (value == null || value.isBlank()) {
      errors.add(new FieldError(field, GIVEN));
      return "";
    }
    return value.strip();
  }

  /** A post; history is kept with bars, so none may be in it. */
  String owner(@Nullable String value, boolean required) {
    var owner = value == null ? "" : value.strip();
    if (owner.isEmpty() || owner.length() > LONGEST_OWNER || owner.contains("|")) {
      errors.add(
          new FieldError(
              "owner",
              required && owner.isEmpty()
                  ? GIVEN
                  : "must be a post of 1 to 80 letters, without a bar",
              owner));
    }
    return owner;
  }

  @Nullable LocalDate day(@Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      if (value.length() == DAY_LENGTH) {
        return LocalDate.parse(value);
      }
    } catch (DateTimeException _) {
      // The answer is the same as to a text of another form.
    }
    errors.add(new FieldError("next", "must be a day such as 2026-01-31", value));
    return null;
  }

  long version(@Nullable String ifMatch) {
    var text = ifMatch == null ? "" : ifMatch.strip().replace("W/", "").replace("\"", "");
    if (!text.matches("\\d{1,15}")) {
      errors.add(
          new FieldError("If-Match", "must be the version that the step was decided on", ifMatch));
      return -1;
    }
    return Long.parseLong(text);
  }

  /** Fails where anything was wrong. */
  void check() {
    if (!errors.isEmpty()) {
      throw new Failure.InvalidFields(errors).exception();
    }
  }
}
