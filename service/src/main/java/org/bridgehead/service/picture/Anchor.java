/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.picture;

/** Which part of a text is at its point. */
public enum Anchor {
  START,
  MIDDLE,
  END;

  /** Where a text begins. */
  double left(double x, double width) {
    return switch (this) {
      case START -> x;
      case MIDDLE -> x - width / 2;
      case END -> x - width;
    };
  }
}
