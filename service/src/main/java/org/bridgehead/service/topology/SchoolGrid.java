/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Schools by where they are, in squares of the National Grid, so that those near a place are found
 * without looking at all. Those whose place is not known are in no square.
 */
final class SchoolGrid {
  private static final double METRES = 10_000;

  private final Nodes nodes;
  private final Map<Square, Indices.Growing> squares = new HashMap<>();

  private record Square(long east, long north) {}

  SchoolGrid(Nodes nodes, IntStream schools) {
    this.nodes = nodes;
    schools
        .filter(school -> isPlaced(nodes, school))
        .forEach(
            school ->
                squares
                    .computeIfAbsent(
                        new Square(step(nodes.easting(school)), step(nodes.northing(school))),
                        _ -> new Indices.Growing())
                    .add(school));
  }

  /** Calls for each school, but itself, that is at most so many kilometres from a school. */
  void forEachNear(int school, double km, IntConsumer action) {
    if (!isPlaced(nodes, school)) {
      return;
    }
    double metres = km * 1000;
    long east = step(nodes.easting(school) - metres);
    long eastEnd = step(nodes.easting(school) + metres);
    for (; east <= eastEnd; east++) {
      long northEnd = step(nodes.northing(school) + metres);
      for (long north = step(nodes.northing(school) - metres); north <= northEnd; north++) {
        var square = squares.get(new Square(east, north));
        for (int at = 0; square != null && at < square.size(); at++) {
          int other = square.get(at);
          if (other != school && km(nodes, school, other) <= km) {
            action.accept(other);
          }
        }
      }
    }
  }

  /** The straight line between two schools in kilometres, NaN if a place is not known. */
  static double km(Nodes nodes, int one, int other) {
    double east = nodes.easting(one) - nodes.easting(other);
    double north = nodes.northing(one) - nodes.northing(other);
    double km = Math.sqrt(east * east + north * north) / 1000;
    return Double.isFinite(km) ? km : Double.NaN;
  }

  private static boolean isPlaced(Nodes nodes, int school) {
    return Double.isFinite(nodes.easting(school)) && Double.isFinite(nodes.northing(school));
  }

  /** Clamped to what is on any map, so that no place makes a walk endless. */
  private static long step(double metres) {
    return (long) Math.clamp(Math.floor(metres / METRES), -1000, 1000);
  }
}
