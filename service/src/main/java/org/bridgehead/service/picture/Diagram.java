/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * A picture of signs, of lines between them and of names beside them. Lengths are as in a picture.
 *
 * @param lines its lines, beneath all else
 * @param marks its signs
 * @param texts its words, above all else; no line runs through them
 */
public record Diagram(List<Line> lines, List<Mark> marks, List<Text> texts) {

  /** How far letters such as g reach below their line, and how far words keep from all else. */
  static final double SPACE = 3;

  /** Copies the lists. */
  public Diagram {
    lines = List.copyOf(lines);
    marks = List.copyOf(marks);
    texts = List.copyOf(texts);
  }

  /**
   * The same in shapes, a group for each sign.
   *
   * @param title what it shows, in a few words
   * @param summary what can be read from it, in sentences
   */
  public Picture picture(String title, String summary, double width, double height) {
    var shapes = new ArrayList<Shape>();
    lines.forEach(line -> shapes.add(line.shape()));
    texts.forEach(text -> shapes.add(text.box()));
    marks.forEach(mark -> shapes.add(mark.shape()));
    texts.forEach(text -> shapes.add(text.shape()));
    return new Picture(title, summary, (int) Math.ceil(width), (int) Math.ceil(height), shapes);
  }

  /** A straight line. */
  public record Line(Pen pen, double x1, double y1, double x2, double y2) {

    private Shape shape() {
      return new Shape.Line(x1, y1, x2, y2, Ink.line(Ink.GREY, 1).with(pen));
    }
  }

  /**
   * A sign in its place.
   *
   * @param sign the sign
   * @param x where its middle is, from the left
   * @param y where its middle is, from the top
   * @param radius how far its corners are from there
   * @param words what it stands for
   */
  public record Mark(Sign sign, double x, double y, double radius, String words) {

    private Shape shape() {
      return new Shape.Group(words, null, List.of(sign.at(x, y, radius)));
    }
  }

  /**
   * A text on a line.
   *
   * @param words the text
   * @param x its point, from the left
   * @param y where its letters stand
   * @param anchor which part of it is at its point
   */
  public record Text(String words, double x, double y, Anchor anchor) {

    /** The room that it takes at most, in white. */
    Shape.Box box() {
      double width = Picture.widthOf(words, Picture.LETTERS);
      double left = anchor.left(x, width);
      var white = new Ink(Ink.WHITE, null, 0, Pen.SOLID);
      return new Shape.Box(left, y - Picture.LETTERS, width, Picture.LETTERS + SPACE, white);
    }

    private Shape shape() {
      return new Shape.Label(x, y, words, Picture.LETTERS, anchor, Ink.BLACK);
    }
  }
}
