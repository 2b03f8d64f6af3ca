/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

/** Dates as epoch days, and half-open intervals {@code [start, end)} of them. */
public final class Days {
  /** The start of an interval that has no known lower bound. */
  public static final int NO_START = Integer.MIN_VALUE;

  /** The end of an interval that is open. */
  public static final int NO_END = Integer.MAX_VALUE;

  private Days() {}

  /** Whether {@code day} lies in {@code [start, end)}. */
  public static boolean within(int start, int end, int day) {
    return start <= day && day < end;
  }

  static void requireOrdered(int start, int end) {
    if (start > end) {
      throw new IllegalArgumentException("starts on day " + start + ", after its end " + end);
    }
  }
}
