/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * A scale of at most five depths of one colour for whole numbers from 1 up; those that are apart by
 * the same factor are apart by the same number of depths.
 *
 * @param floors the lowest number of each depth, in rising order from 1
 * @param most the highest number of all
 */
public record Depths(List<Integer> floors, int most) {

  private static final List<String> COLOURS =
      List.of("#d8e6f3", "#a9c8e4", "#6fa3cf", "#2f6fa8", "#123a5c");

  /** The first colour on which white letters are read better than black ones. */
  private static final int DARK = 3;

  /** Copies the floors. */
  public Depths {
    floors = List.copyOf(floors);
  }

  /** The scale for numbers up to that one; it has no depth where that is below 1. */
  public static Depths upTo(int most) {
    var floors = new ArrayList<Integer>();
    int depths = Math.min(most, COLOURS.size());
    for (int depth = 0; depth < depths; depth++) {
      int floor = (int) Math.round(Math.pow(most, (double) depth / COLOURS.size()));
      floors.add(depth == 0 ? 1 : Math.max(floor, floors.getLast() + 1));
    }
    return new Depths(floors, most);
  }

  /** The depth of a number of at least 1, from 0 for the lightest. */
  public int of(int number) {
    int depth = 0;
    while (depth + 1 < floors.size() && floors.get(depth + 1) <= number) {
      depth++;
    }
    return depth;
  }

  /** What a depth is filled with. */
  public static String colour(int depth) {
    return COLOURS.get(depth);
  }

  /** What letters on it are written with. */
  public static String letters(int depth) {
    return depth < DARK ? Ink.BLACK : Ink.WHITE;
  }

  /** The numbers of a depth, in words. */
  public String words(int depth) {
    int low = floors.get(depth);
    int high = depth + 1 < floors.size() ? floors.get(depth + 1) - 1 : most;
    return low == high ? Integer.toString(low) : low + " to " + high;
  }
}
