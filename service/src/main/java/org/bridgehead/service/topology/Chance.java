/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.OptionalDouble;

/**
 * What a count would be by chance.
 *
 * @param expected its expected value, at least 0
 * @param standardDeviation its standard deviation; 0 where chance has no say: where the count could
 *     be nothing else
 */
public record Chance(double expected, double standardDeviation) {

  /** How many deviations a count lies above what is expected; empty without a deviation. */
  public OptionalDouble z(long count) {
    return standardDeviation > 0
        ? OptionalDouble.of((count - expected) / standardDeviation)
        : OptionalDouble.empty();
  }

  /** The count as a multiple of what is expected; empty where nothing is. */
  public OptionalDouble ratio(long count) {
    return expected > 0 ? OptionalDouble.of(count / expected) : OptionalDouble.empty();
  }
}
