/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import org.bridgehead.service.page.Here;
import org.jspecify.annotations.Nullable;

/** Whole numbers in addresses of pages. */
public final class WholeNumber {

  private WholeNumber() {}

  /** The number that a parameter holds; null if it is not there, a problem if it is no number. */
  public static @Nullable Integer find(Here here, String parameter) {
    var given = here.find(parameter);
    if (given == null) {
      return null;
    }
    try {
      return Integer.valueOf(given);
    } catch (NumberFormatException _) {
      throw Window.invalid(parameter, "must be a whole number", given);
    }
  }
}
