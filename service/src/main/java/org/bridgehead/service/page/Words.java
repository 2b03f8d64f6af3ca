/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values as pages write them. */
public final class Words {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private Words() {}

  /** A number with commas between thousands. */
  public static String number(long number) {
    return String.format(Locale.UK, "%,d", number);
  }

  /** A number with commas and at most one digit after the point. */
  public static String number(double number) {
    long rounded = Math.round(number);
    return Math.abs(number - rounded) < 0.05
        ? number(rounded)
        : String.format(Locale.UK, "%,.1f", number);
  }

  /** A share from 0 to 1 as a percentage. */
  public static String percent(double share) {
    if (share > 0 && share < 0.0001) {
      return "less than 0.01%";
    }
    return String.format(Locale.UK, share < 0.1 ? "%.2f%%" : "%.0f%%", share * 100);
  }

  /** A day as people write it. */
  public static String day(@Nullable LocalDate day) {
    return day == null ? "not known" : DAY.format(day);
  }

  /** The month of a day as people write it. */
  public static String month(LocalDate day) {
    return MONTH.format(day);
  }

  /** A text, or that nothing is on record. */
  public static String orNotKnown(@Nullable Object value) {
    return value == null || value.toString().isBlank() ? "not known" : value.toString();
  }

  /** The words as the beginning of a sentence. */
  public static String sentence(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  /** A code such as {@code MEMBER_OF} or {@code took-part-in} in words. */
  public static String code(String code) {
    return code.toLowerCase(Locale.UK).replace('_', ' ').replace('-', ' ');
  }

  /**
   * A sort of tie as it stands between its two ends.
   *
   * @param type such as {@code MEMBER_OF}
   * @param role the role in it; null for none
   */
  public static String tie(String type, @Nullable String role) {
    var as = role == null || role.isBlank() ? "" : " as " + code(role);
    return switch (type) {
      case "MEMBER_OF" -> "is a member" + as + " of";
      case "SERVES" -> "serves";
      case "BROKERS" -> "brokers for";
      case "FACILITATES" -> "facilitates";
      case "PARTNERS" -> "works with";
      case "TOOK_PART_IN" -> "took part in";
      case "IN" -> "lies in";
      case "BORDERS" -> "borders";
      case "RESEMBLES" -> "is statistically similar to";
      case "SUCCEEDED_BY" -> "was succeeded by";
      default -> code(type);
    };
  }
}
