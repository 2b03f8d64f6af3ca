/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Says how far an import has come, from what its worker tells: how long a phase takes still is
 * taken from how long what is done of it took. One thread tells, any may ask.
 */
final class ProgressMeter {

  private final Clock clock;
  private final long rowsExpected;
  private String file = "";
  private long rowsBefore;
  private long rows;
  private @Nullable Instant began;
  private volatile ImportProgress now = ImportProgress.NONE;

  /**
   * @param rowsExpected about how many rows there are; 0 where that is not known
   */
  ProgressMeter(Clock clock, long rowsExpected) {
    this.clock = clock;
    this.rowsExpected = rowsExpected;
  }

  ImportProgress now() {
    return now;
  }

  /** Reading begins, from the first file. */
  void readingBegins() {
    file = "";
    rowsBefore = 0;
    rows = 0;
    began = clock.instant();
    now = new ImportProgress("reading", "", 0, 0, rowsExpected, 0, 0, null);
  }

  /** So many rows of a file have been read. */
  void read(String name, long rowsOfFile) {
    if (!name.equals(file)) {
      rowsBefore += rows;
      file = name;
    }
    rows = rowsOfFile;
    long read = rowsBefore + rows;
    now =
        new ImportProgress(
            "reading", name, rows, read, rowsExpected, 0, 0, secondsLeft(read, rowsExpected));
  }

  /** All files are read; what they state is being compared with the graph. */
  void comparing() {
    now = new ImportProgress("comparing", "", 0, rowsBefore + rows, rowsExpected, 0, 0, null);
  }

  /** Writing begins. */
  void writingBegins() {
    began = clock.instant();
    now = new ImportProgress("writing", "", 0, rowsBefore + rows, rowsExpected, 0, 0, null);
  }

  /** So many elements of so many have been written. */
  void written(long elements, long of) {
    now =
        new ImportProgress(
            "writing",
            "",
            0,
            rowsBefore + rows,
            rowsExpected,
            elements,
            of,
            secondsLeft(elements, of));
  }

  private @Nullable Long secondsLeft(long done, long of) {
    if (began == null || done <= 0 || done > of) {
      return null;
    }
    double seconds = Duration.between(began, clock.instant()).toMillis() / 1000.0;
    return (long) Math.ceil(seconds * (of - done) / done);
  }
}
