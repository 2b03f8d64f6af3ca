/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.bridgehead.service.page.Words;
import org.jspecify.annotations.Nullable;

/** How values of reports are shown to people. */
public final class Shown {

  private static final MathContext DIGITS = new MathContext(4);

  /** What no XML may hold, and so no file of a report. */
  private static final Pattern UNWRITABLE =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private Shown() {}

  /** A text without characters that no file can hold. */
  static String clean(String text) {
    return UNWRITABLE.matcher(text).replaceAll("\uFFFD");
  }

  /** A value of a table: numbers with commas, or to four digits where they are no whole ones. */
  public static String value(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Boolean truth -> truth ? "yes" : "no";
      case Number number -> number(new BigDecimal(number.toString()));
      default -> value.toString();
    };
  }

  private static String number(BigDecimal number) {
    var whole = number.stripTrailingZeros();
    return whole.scale() <= 0
        ? Words.number(whole.longValue())
        : whole.round(DIGITS).stripTrailingZeros().toPlainString();
  }

  /** How many rows. */
  static String count(long rows) {
    return Words.number(rows) + (rows == 1 ? " row" : " rows");
  }

  /** The name of a column or a parameter as a heading. */
  public static String heading(String name) {
    return name.equals("urn") ? "URN" : Words.sentence(Words.code(name));
  }
}
