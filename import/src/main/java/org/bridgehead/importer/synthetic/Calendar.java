/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fixed days of the invented country, and how its two families of files write a day. */
final class Calendar {

  /** The day of the older of the two group link extracts. */
  static final LocalDate EARLIER = LocalDate.of(2024, 9, 1);

  /** The day of the register extract and of the newer group links. */
  static final LocalDate NOW = LocalDate.of(2025, 9, 1);

  /** The last day on which an activity is recorded. */
  static final LocalDate LAST_ACTIVITY = LocalDate.of(2025, 7, 18);

  private static final DateTimeFormatter REGISTER =
      DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

  private Calendar() {}

  /** A day between the two extracts, when the register changes. */
  static LocalDate inTheYear(Chance chance) {
    return chance.day(EARLIER.plusDays(1), NOW.minusDays(1));
  }

  static LocalDate firstOfSeptember(int year) {
    return LocalDate.of(year, 9, 1);
  }

  static boolean isInTheYear(@Nullable LocalDate day) {
    return day != null && day.isAfter(EARLIER);
  }

  static LocalDate later(LocalDate one, @Nullable LocalDate other) {
    return other != null && other.isAfter(one) ? other : one;
  }

  static String register(@Nullable LocalDate day) {
    return day == null ? "" : REGISTER.format(day);
  }

  static String iso(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
