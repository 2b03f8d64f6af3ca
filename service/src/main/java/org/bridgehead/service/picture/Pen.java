/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.picture;

/** How a line or an edge is drawn. */
public enum Pen {
  SOLID(0, 0),
  DOTTED(2, 4),
  DASHED(5, 4);

  private final int dash;
  private final int gap;

  Pen(int dash, int gap) {
    this.dash = dash;
    this.gap = gap;
  }

  boolean isBroken() {
    return gap > 0;
  }

  /** How long its dashes are; 0 where it is not broken. */
  int dash() {
    return dash;
  }

  /** How far its dashes are apart; 0 where it is not broken. */
  int gap() {
    return gap;
  }
}
