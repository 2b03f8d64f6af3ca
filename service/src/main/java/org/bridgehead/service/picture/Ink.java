/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.picture;

import org.jspecify.annotations.Nullable;

/**
 * What a shape is drawn with. Colours are written {@code #rrggbb}.
 *
 * @param fill the colour inside; null for none
 * @param stroke the colour of its edge; null for none
 * @param width how wide its edge is
 * @param pen how its edge is drawn
 */
public record Ink(@Nullable String fill, @Nullable String stroke, double width, Pen pen) {

  /** All lettering and every edge that must be seen. */
  public static final String BLACK = "#0b0c0c";

  /** Edges that part things; above 3 to 1 against white. */
  public static final String GREY = "#505a5f";

  /** What is not filled. */
  public static final String WHITE = "#ffffff";

  /** Filled, with a thin edge. */
  public static Ink filled(String fill, String stroke) {
    return new Ink(fill, stroke, 1, Pen.SOLID);
  }

  /** A line. */
  public static Ink line(String stroke, double width) {
    return new Ink(null, stroke, width, Pen.SOLID);
  }

  /** The same with another pen. */
  public Ink with(Pen other) {
    return new Ink(fill, stroke, width, other);
  }
}
