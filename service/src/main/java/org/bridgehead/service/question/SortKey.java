/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;

/**
 * Where a row stands in its answer, whatever page it is on.
 *
 * @param rank the lower, the earlier
 * @param key tells rows of the same rank apart
 */
public record SortKey(double rank, String key) implements Comparable<SortKey> {

  @Override
  public int compareTo(SortKey other) {
    int byRank = Double.compare(rank, other.rank);
    return byRank != 0 ? byRank : key.compareTo(other.key);
  }

  /** The same as text that can stand in an address. */
  String cursor() {
    String text = Long.toHexString(Double.doubleToLongBits(rank)) + "|" + key;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  static SortKey ofCursor(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      int end = text.indexOf('|');
      if (end > 0) {
        long bits = Long.parseUnsignedLong(text, 0, end, 16);
        return new SortKey(Double.longBitsToDouble(bits), text.substring(end + 1));
      }
    } catch (IllegalArgumentException _) {
      // The answer is the same as where the mark is missing.
    }
    var error = new FieldError("after", "must be the next of an earlier page", cursor);
    throw new Failure.InvalidFields(List.of(error)).exception();
  }
}
