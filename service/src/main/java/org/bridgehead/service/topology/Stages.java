/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which ages a school teaches, read from the register's words for its phase. */
final class Stages {
  private static final int YOUNGER = 1;
  private static final int OLDER = 2;

  private Stages() {}

  /** Bits for the younger and the older; 0 where the phase does not say. */
  static int of(@Nullable String phase) {
    var word = phase == null ? "" : phase.toLowerCase(Locale.ROOT);
    if (word.contains("all-through") || word.contains("all through")) {
      return YOUNGER | OLDER;
    }
    if (word.contains("primary") || word.contains("nursery")) {
      return YOUNGER;
    }
    return word.contains("secondary") || word.contains("16 plus") ? OLDER : 0;
  }
}
