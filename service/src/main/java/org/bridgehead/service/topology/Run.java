/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.function.BooleanSupplier;

/**
 * How a long computation is to be run. What it answers does not depend on the number of threads, to
 * the last bit.
 *
 * @param threads how many threads share the work, at least 1
 * @param progress told now and then how far it is, by one thread at a time
 * @param cancelled asked often, by several threads at once; once it says true the computation stops
 *     with a {@link java.util.concurrent.CancellationException}
 */
public record Run(int threads, Progress progress, BooleanSupplier cancelled) {
  /** Checks the number of threads. */
  public Run {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread, not " + threads);
    }
  }

  /** Told how far a computation is. */
  @FunctionalInterface
  public interface Progress {
    /** So many units of work of all are done; never fewer than the time before. */
    void report(long done, long total);
  }

  /** On so many threads, to the end, telling nobody. */
  public static Run on(int threads) {
    return new Run(threads, (_, _) -> {}, () -> false);
  }
}
