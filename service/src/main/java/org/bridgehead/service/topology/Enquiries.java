/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a network may be asked about joining. */
public enum Enquiries {
  /** It accepts enquiries. */
  ACCEPTED,
  /** It does not. */
  NOT_ACCEPTED,
  /** Nothing that can be understood is on record of it. */
  NOT_KNOWN;

  /** What a workbook's word means: yes, y, true or 1; no, n, false or 0; all else is not known. */
  public static Enquiries of(@Nullable String word) {
    return switch (word == null ? "" : word.strip().toLowerCase(Locale.ROOT)) {
      case "yes", "y", "true", "1" -> ACCEPTED;
      case "no", "n", "false", "0" -> NOT_ACCEPTED;
      default -> NOT_KNOWN;
    };
  }
}
