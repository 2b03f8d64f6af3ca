/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

/**
 * A stream of random decisions about one topic. Every topic has a stream of its own, so that a
 * change in how one file is made leaves the others as they were.
 */
final class Chance {

  private final SplittableRandom random;

  private Chance(SplittableRandom random) {
    this.random = random;
  }

  static Chance of(long seed, String topic, long index) {
    long mixed = seed * 0x9E3779B97F4A7C15L + topic.hashCode() * 0xBF58476D1CE4E5B9L;
    return new Chance(new SplittableRandom(mixed + index * 0x94D049BB133111EBL));
  }

  /** A number from 0 to {@code bound - 1}. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** A number from {@code low} to {@code high}, both possible. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  boolean percent(int percent) {
    return random.nextInt(100) < percent;
  }

  /**
   * A day from {@code first} to {@code last}, both possible; {@code first} if they are reversed.
   */
  LocalDate day(LocalDate first, LocalDate last) {
    long days = last.toEpochDay() - first.toEpochDay();
    return days <= 0 ? first : first.plusDays(random.nextLong(days + 1));
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** One of a list, in proportion to non-negative weights of which at least one is positive. */
  <T> T weighted(List<T> from, ToIntFunction<T> weight) {
    int left = random.nextInt(from.stream().mapToInt(weight).sum());
    for (T candidate : from) {
      left -= weight.applyAsInt(candidate);
      if (left < 0) {
        return candidate;
      }
    }
    throw new IllegalStateException("the weights changed while they were summed");
  }

  <T> List<T> shuffled(List<T> from) {
    return some(from, from.size());
  }

  /** Up to {@code count} different elements of a list, in random order. */
  <T> List<T> some(List<T> from, int count) {
    List<T> pool = new ArrayList<>(from);
    int taken = Math.min(count, pool.size());
    for (int i = 0; i < taken; i++) {
      T chosen = pool.set(between(i, pool.size() - 1), pool.get(i));
      pool.set(i, chosen);
    }
    return new ArrayList<>(pool.subList(0, taken));
  }
}
