/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.picture;

import java.util.List;

/**
 * A picture. Lengths are in pixels of a screen, from the upper left corner.
 *
 * @param title what it shows, in a few words
 * @param summary what can be read from it, in sentences, for those who do not see it
 * @param width how wide it is, at least 1
 * @param height how high it is, at least 1
 * @param shapes what is drawn, what lies lowest first
 */
public record Picture(String title, String summary, int width, int height, List<Shape> shapes) {

  /** The size of all lettering that no shape says otherwise of. */
  public static final double LETTERS = 13;

  /** Copies the shapes. */
  public Picture {
    shapes = List.copyOf(shapes);
  }

  /** A picture of nothing but a sentence that says why there is nothing to draw. */
  public static Picture nothing(String title, String sentence) {
    int width = (int) Math.ceil(widthOf(sentence, LETTERS)) + 20;
    return new Picture(
        title, sentence, width, 40, List.of(Shape.Label.from(10, 25, sentence, LETTERS)));
  }

  /** Whether it is nothing but a sentence. */
  public boolean isBare() {
    return shapes.stream().allMatch(Shape.Label.class::isInstance);
  }

  /** The shapes that say something, in order: all figures of the picture in words. */
  public List<Shape.Group> groups() {
    return shapes.stream()
        .filter(Shape.Group.class::isInstance)
        .map(Shape.Group.class::cast)
        .toList();
  }

  /** How wide a text is at most, in most scripts. */
  public static double widthOf(String text, double size) {
    return 0.62 * size * text.codePointCount(0, text.length());
  }

  /** A text cut short to a number of signs, where it has more. */
  public static String cut(String text, int signs) {
    return text.codePointCount(0, text.length()) <= signs
        ? text
        : text.substring(0, text.offsetByCodePoints(0, signs - 1)) + "\u2026";
  }
}
