/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bridgehead.service.picture.Anchor;
import org.bridgehead.service.picture.Picture;
import org.bridgehead.service.picture.Shape;

/**
 * Writes a name inside an outline, in up to three lines, as near to its middle as there is room.
 * Where there is none it is left out: so no name meets another one, or an outline that is not its
 * own.
 */
public final class InnerName {

  private static final List<Double> SIZES = List.of(Picture.LETTERS, 11.0);
  private static final int MOST_LINES = 3;
  private static final double SPACE = 2;

  /** So many pixels lie between two places of an edge that are looked at, at most. */
  private static final double FINE = 5;

  /** By how much a name is moved to find room, the least first. */
  private static final List<Move> MOVES =
      IntStream.rangeClosed(-6, 6)
          .boxed()
          .flatMap(down -> Stream.of(-3, -2, -1, 0, 1, 2, 3).map(right -> Move.of(right, down)))
          .sorted(Comparator.comparingDouble(Move::far))
          .toList();

  private record Move(double right, double down) {

    static Move of(int right, int down) {
      return new Move(12 * right, 8 * down);
    }

    double far() {
      return Math.hypot(right, down);
    }
  }

  private record Room(double left, double top, double right, double bottom) {

    /** The room of some lines around a point. */
    static Room of(List<String> lines, double size, double x, double y) {
      double half = lines.stream().mapToDouble(line -> Picture.widthOf(line, size)).max().orElse(0);
      double high = lines.size() * size / 2;
      return new Room(
          x - half / 2 - SPACE, y - high - SPACE, x + half / 2 + SPACE, y + high + SPACE);
    }

    boolean isInside(List<double[]> rings) {
      int steps = (int) Math.ceil((right - left) / FINE);
      return IntStream.rangeClosed(0, steps)
          .mapToDouble(step -> left + (right - left) * step / steps)
          .allMatch(x -> contain(rings, x, top) && contain(rings, x, bottom));
    }

    boolean leavesFree(double[] middle, double clear) {
      return clear == 0
          || left >= middle[0] + clear
          || middle[0] - clear >= right
          || top >= middle[1] + clear
          || middle[1] - clear >= bottom;
    }
  }

  private InnerName() {}

  /**
   * The lines of a name in their places; none if it has no room.
   *
   * @param area the outline
   * @param middle its middle, as x and y
   * @param clear how far from the middle all must be left free
   * @param colour what the letters are written with
   */
  public static List<Shape.Label> write(
      Shape.Area area, double[] middle, double clear, String name, String colour) {
    for (double size : SIZES) {
      for (int most = 1; most <= MOST_LINES; most++) {
        var lines = lines(name, most);
        for (var move : MOVES) {
          double x = middle[0] + move.right();
          double y = middle[1] + move.down();
          var room = Room.of(lines, size, x, y);
          if (room.leavesFree(middle, clear) && room.isInside(area.rings())) {
            return labels(lines, size, x, room.top() + SPACE, colour);
          }
        }
      }
    }
    return List.of();
  }

  private static List<Shape.Label> labels(
      List<String> lines, double size, double x, double top, String colour) {
    return IntStream.range(0, lines.size())
        .mapToObj(
            at ->
                new Shape.Label(
                    x, top + (at + 0.8) * size, lines.get(at), size, Anchor.MIDDLE, colour))
        .toList();
  }

  /** A name in so many lines of about the same length, or fewer. */
  private static List<String> lines(String name, int most) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : name.split(" ")) {
      if (!line.isEmpty() && line.length() + word.length() / 2 >= name.length() / most) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Whether a place lies inside an odd number of rings: so many edges are right of it. */
  private static boolean contain(List<double[]> rings, double x, double y) {
    boolean inside = false;
    for (double[] ring : rings) {
      for (int at = 0, last = ring.length - 2; at < ring.length; last = at, at += 2) {
        double y1 = ring[at + 1];
        double y2 = ring[last + 1];
        if (y1 > y != y2 > y && x < ring[at] + (ring[last] - ring[at]) * (y - y1) / (y2 - y1)) {
          inside = !inside;
        }
      }
    }
    return inside;
  }
}
