/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day that published files carry in their names, such as 20230119. */
final class DateInName {

  private static final Pattern FORM = Pattern.compile("(?<!\\d)(20\\d{6})(?!\\d)");

  private DateInName() {}

  /** The day in a name; null where there is none, or none that exists. */
  static @Nullable LocalDate find(String name) {
    Matcher found = FORM.matcher(name);
    if (!found.find()) {
      return null;
    }
    try {
      return LocalDate.parse(found.group(1), DateTimeFormatter.BASIC_ISO_DATE);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
