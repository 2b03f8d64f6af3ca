/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something in a picture. */
public sealed interface Shape {

  /** A rectangle by its upper left corner. */
  record Box(double x, double y, double width, double height, Ink ink) implements Shape {}

  /** A straight line. */
  record Line(double x1, double y1, double x2, double y2, Ink ink) implements Shape {}

  /** A disc by its middle. */
  record Dot(double x, double y, double radius, Ink ink) implements Shape {}

  /**
   * One or more closed rings; what lies inside an even number of them is outside.
   *
   * @param rings each as x and y in turn
   */
  record Area(List<double[]> rings, Ink ink) implements Shape {

    /** Copies the list; the rings are not to be changed. */
    public Area {
      rings = List.copyOf(rings);
    }
  }

  /**
   * A line of text.
   *
   * @param x its point, from the left
   * @param y where its letters stand
   * @param anchor which part of it is at its point
   */
  record Label(double x, double y, String text, double size, Anchor anchor, String colour)
      implements Shape {

    /** A text in black that begins there. */
    public static Label from(double x, double y, String text, double size) {
      return new Label(x, y, text, size, Anchor.START, Ink.BLACK);
    }
  }

  /**
   * Shapes that say one thing together.
   *
   * @param title what they say
   * @param address where more of it is told; null for nowhere
   */
  record Group(String title, @Nullable String address, List<Shape> shapes) implements Shape {

    /** Copies the shapes. */
    public Group {
      shapes = List.copyOf(shapes);
    }
  }
}
