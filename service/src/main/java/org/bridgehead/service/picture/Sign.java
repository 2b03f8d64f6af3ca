/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.picture;

import java.util.List;

/**
 * A sign, told from others by its form and, besides, by its colour.
 *
 * @param sides how many corners it has; 0 for a circle
 * @param turn by how many degrees it is turned to the right; a first corner points right at 0
 * @param colour its colour, such as {@code #1d70b8}
 */
public record Sign(int sides, int turn, String colour) {

  /** The sign around a middle, with a black edge. */
  Shape at(double x, double y, double radius) {
    var ink = Ink.filled(colour, Ink.BLACK);
    return sides == 0
        ? new Shape.Dot(x, y, radius, ink)
        : new Shape.Area(List.of(corners(x, y, radius)), ink);
  }

  /** The corners, x and y in turn. */
  private double[] corners(double x, double y, double radius) {
    var points = new double[2 * sides];
    for (int at = 0; at < sides; at++) {
      double angle = Math.toRadians(turn + 360.0 * at / sides);
      points[2 * at] = x + radius * Math.cos(angle);
      points[2 * at + 1] = y + radius * Math.sin(angle);
    }
    return points;
  }
}
