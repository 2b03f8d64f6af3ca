/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

/**
 * How much of everything there is. A scale of one is about England; below about a hundredth the
 * numbers stop shrinking, so that even the smallest country is worth exploring.
 */
record Sizes(
    int authorities,
    int openSchools,
    int closedSchools,
    int networks,
    int leaders,
    int universities,
    int activities) {

  static Sizes of(double scale) {
    return new Sizes(
        atLeast(8, 150 * scale),
        atLeast(320, 27_000 * scale),
        atLeast(150, 20_000 * scale),
        atLeast(32, 850 * scale),
        atLeast(90, 600 * scale),
        atLeast(3, 60 * scale),
        atLeast(160, 1_500 * scale));
  }

  private static int atLeast(int least, double wanted) {
    return Math.max(least, (int) Math.round(wanted));
  }
}
