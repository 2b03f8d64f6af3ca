/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** How long work takes, in milliseconds. */
final class Stopwatch {

  private Stopwatch() {}

  /** So many runs after as many that do not count, sorted. */
  static double[] times(int runs, Callable<?> work) throws Exception {
    for (int run = 0; run < runs; run++) {
      work.call();
    }
    var times = new double[runs];
    for (int run = 0; run < runs; run++) {
      times[run] = once(work);
    }
    Arrays.sort(times);
    return times;
  }

  static double median(int runs, Callable<?> work) throws Exception {
    return times(runs, work)[runs / 2];
  }

  static double once(Callable<?> work) throws Exception {
    long start = System.nanoTime();
    work.call();
    return (System.nanoTime() - start) / 1e6;
  }

  /** The value below which that share of sorted values lies. */
  static double percentile(double[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
  }
}
