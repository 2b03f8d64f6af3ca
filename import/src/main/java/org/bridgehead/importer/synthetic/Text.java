/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

/** Numbers as text, the same under every locale. */
final class Text {

  private Text() {}

  static String padded(int number, int digits) {
    String text = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }

  /** 137 as 13.7. */
  static String tenths(int tenths) {
    return tenths / 10 + "." + tenths % 10;
  }
}
