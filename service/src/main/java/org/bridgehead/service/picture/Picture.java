/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.picture;

import java.util.List;

/**
 * A picture to be drawn in any form; x grows to the right and y downwards, in pixels.
 *
 * @param width how wide it is
 * @param height how high it is
 * @param title what it shows
 * @param description the same in words as the picture
 * @param lines its lines, beneath all else
 * @param marks its signs
 * @param texts its words, above all else
 */
public record Picture(
    int width,
    int height,
    String title,
    String description,
    List<Line> lines,
    List<Mark> marks,
    List<Text> texts) {

  /** The size of letters. */
  public static final int LETTERS = 12;

  /** Copies the lists. */
  public Picture {
    lines = List.copyOf(lines);
    marks = List.copyOf(marks);
    texts = List.copyOf(texts);
  }

  /** How a line is drawn. */
  public enum Pen {
    SOLID(""),
    DOTTED("2 4"),
    DASHED("8 4");

    private final String dashes;

    Pen(String dashes) {
      this.dashes = dashes;
    }

    /** The lengths of dashes and gaps in turn, separated by blanks; empty for none. */
    String dashes() {
      return dashes;
    }
  }

  /**
   * A straight line.
   *
   * @param pen how it is drawn
   * @param fromX where it begins, from the left
   * @param fromY where it begins, from the top
   * @param toX where it ends, from the left
   * @param toY where it ends, from the top
   */
  public record Line(Pen pen, double fromX, double fromY, double toX, double toY) {}

  /**
   * A sign in its place.
   *
   * @param sign the sign
   * @param x where its middle is, from the left
   * @param y where its middle is, from the top
   * @param radius how far its corners are from there
   * @param words what it stands for
   */
  public record Mark(Sign sign, double x, double y, double radius, String words) {}

  /** Where a text stands to its point. */
  public enum Anchor {
    START,
    MIDDLE,
    END
  }

  /**
   * A text on a line.
   *
   * @param words the text
   * @param x its point, from the left
   * @param y its base line, from the top
   * @param anchor which part of it is at its point
   */
  public record Text(String words, double x, double y, Anchor anchor) {}
}
