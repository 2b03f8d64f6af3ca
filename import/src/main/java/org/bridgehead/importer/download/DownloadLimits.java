/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.download;

import java.time.Duration;

/**
 * How long a file is waited for, and how large it may be.
 *
 * @param connect until a connection stands
 * @param answer until the file begins
 * @param whole until the file has come in
 * @param bytes the most that are taken
 */
record DownloadLimits(Duration connect, Duration answer, Duration whole, long bytes) {

  /** The largest file of the register has about 100 MB. */
  static final DownloadLimits USUAL =
      new DownloadLimits(
          Duration.ofSeconds(15), Duration.ofMinutes(1), Duration.ofMinutes(15), 1L << 30);
}
