/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Shares as text. */
final class Percent {

  private static final double LEAST = 0.0001;

  private Percent() {}

  /** In hundredths to two places; a share too small for that is said to be so. */
  static String of(double share) {
    if (share > 0 && share < LEAST) {
      return "less than 0.01";
    }
    return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(share * 100);
  }
}
