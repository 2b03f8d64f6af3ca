/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.table;

import org.jspecify.annotations.Nullable;

/** Values as cells of a file. */
final class Cell {

  private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

  private Cell() {}

  /**
   * A value as text. A text that a spreadsheet would take for a formula gets an apostrophe before
   * it, which spreadsheets take for "this is text"; numbers are left as they are.
   */
  static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    var text = value.toString();
    boolean safe =
        value instanceof Number || text.isEmpty() || STARTS_A_FORMULA.indexOf(text.charAt(0)) < 0;
    return safe ? text : "'" + text;
  }
}
