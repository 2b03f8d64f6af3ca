/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import java.util.List;
import java.util.Locale;

/**
 * An invented local authority on its cell of the map.
 *
 * @param index its position among all authorities, from 0
 * @param west the easting of its western edge, in metres
 * @param south the northing of its southern edge, in metres
 * @param side the length of its edges, in metres
 * @param thin whether hardly any network or activity is recorded
 * @param secluded whether no trust, network or governor reaches across its border
 */
record Authority(
    int index,
    String name,
    String region,
    Landscape landscape,
    int freeMealsPercent,
    int west,
    int south,
    int side,
    boolean thin,
    boolean secluded,
    List<Town> towns) {

  /** No authority of the real register has a code up to 199, nor one that starts with a letter. */
  private static final int LAST_NUMBER = 199;

  private static final int FIRST_LETTER = Integer.parseInt("A00", 36);

  Authority {
    towns = List.copyOf(towns);
  }

  String code() {
    int number = index + 1;
    return number <= LAST_NUMBER
        ? Text.padded(number, 3)
        : Integer.toString(FIRST_LETTER + number - LAST_NUMBER - 1, 36).toUpperCase(Locale.ROOT);
  }

  String gssCode() {
    return "X9" + Text.padded(index + 1, 7);
  }
}
