/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import io.micronaut.serde.annotation.Serdeable;
import java.util.OptionalDouble;
import org.bridgehead.service.topology.Chance;
import org.jspecify.annotations.Nullable;

/**
 * A count beside what it would be by chance.
 *
 * @param expected what it would be on the average
 * @param standardDeviation how far it would mostly stray from that
 * @param z how many standard deviations it lies above; null where it does not stray
 * @param ratio it as a multiple of what is expected; null where nothing is
 * @param words how it compares
 */
@Serdeable
public record ByChance(
    double expected,
    double standardDeviation,
    @Nullable Double z,
    @Nullable Double ratio,
    String words) {

  private static final double FAR = 2;

  /**
   * The count beside its chance.
   *
   * @param leads what makes one expect it, such as "their sizes"
   */
  public static ByChance of(long count, Chance chance, String leads) {
    return new ByChance(
        chance.expected(),
        chance.standardDeviation(),
        orNull(chance.z(count)),
        orNull(chance.ratio(count)),
        words(chance.z(count), leads));
  }

  private static String words(OptionalDouble z, String leads) {
    if (z.isEmpty()) {
      return "nothing to compare with";
    }
    double far = z.getAsDouble();
    var how = far >= FAR ? "more than " : far <= -FAR ? "less than " : "about what ";
    return how + leads + " would lead one to expect";
  }

  /** The value, or null. */
  public static @Nullable Double orNull(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
