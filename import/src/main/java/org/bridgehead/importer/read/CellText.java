/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A cell as the text that the same cell has in a CSV file: days as 2023-01-19, whole numbers
 * without a point, a formula by the value it had when the workbook was saved.
 *
 * @param from1904 whether days are counted from 1904
 */
record CellText(boolean from1904) {

  private static final Pattern NOT_FORMAT =
      Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|(?i:general|standard)");
  private static final Pattern OF_DAYS = Pattern.compile("(?i)[yd]");
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
  private static final int MOST_DIGITS = 30;

  String of(@Nullable Cell cell) {
    return switch (cell == null ? null : cell.getValue()) {
      case null -> "";
      case BigDecimal number when cell != null && isDay(cell, number) -> day(number).toString();
      case BigDecimal number -> plain(number);
      case Boolean truth -> truth ? "yes" : "no";
      case Object other -> other.toString();
    };
  }

  private static boolean isDay(Cell cell, BigDecimal number) {
    if (number.signum() < 0 || number.compareTo(LAST_DAY) > 0) {
      return false;
    }
    Integer id = cell.getDataFormatId();
    if (id != null
        && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58)) {
      return true;
    }
    String format = cell.getDataFormatString();
    return format != null && OF_DAYS.matcher(NOT_FORMAT.matcher(format).replaceAll("")).find();
  }

  private LocalDate day(BigDecimal number) {
    long days = number.longValue();
    if (from1904) {
      return LocalDate.of(1904, 1, 1).plusDays(days);
    }
    // Spreadsheet programs count a 29 February 1900 that there was not.
    return LocalDate.of(1899, 12, days < 61 ? 31 : 30).plusDays(days);
  }

  private static String plain(BigDecimal number) {
    BigDecimal shown = number.round(new MathContext(15)).stripTrailingZeros();
    return Math.abs(shown.scale()) > MOST_DIGITS ? shown.toString() : shown.toPlainString();
  }
}
