/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How wide the columns of a table on paper are. */
final class Widths {

  /** About so many letters of a table stand beside each other on a page on its side. */
  private static final double LINE = 180;

  private static final int LONGEST_WORD = 16;
  private static final int LONGEST_TEXT = 60;
  private static final int PADDING = 2;

  private Widths() {}

  /**
   * The share of each column in hundredths: room for its longest word, and a part of what is left
   * by the mean length of what it holds, both within bounds.
   */
  static List<Integer> of(FrozenTable table) {
    int columns = table.columns().size();
    double[] words = IntStream.range(0, columns).mapToDouble(at -> word(table, at)).toArray();
    double[] texts = IntStream.range(0, columns).mapToDouble(at -> text(table, at)).toArray();
    double left = Math.max(0, LINE - Arrays.stream(words).sum()) / Arrays.stream(texts).sum();
    double[] weights =
        IntStream.range(0, columns).mapToDouble(at -> words[at] + left * texts[at]).toArray();
    double sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights).mapToObj(weight -> (int) (100 * weight / sum)).toList();
  }

  private static double word(FrozenTable table, int column) {
    int longest =
        texts(table, column)
            .flatMap(text -> Arrays.stream(text.split("\\s")))
            .mapToInt(String::length)
            .max()
            .orElse(0);
    return Math.min(LONGEST_WORD, longest) + PADDING;
  }

  private static double text(FrozenTable table, int column) {
    double mean = texts(table, column).mapToInt(String::length).average().orElse(0);
    return Math.min(LONGEST_TEXT, mean);
  }

  /** The heading, and what stands below it. */
  private static Stream<String> texts(FrozenTable table, int column) {
    return Stream.concat(
        Stream.of(Shown.heading(table.columns().get(column))),
        table.rows().stream().map(row -> Shown.value(row.get(column))));
  }
}
