/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Rows under a header, wherever they come from: a file, a file in an archive, a sheet. */
interface Table {

  /** What it is called where an issue says where it stands. */
  String name();

  /** The day it describes, where its sender says so; null to take it from the name. */
  @Nullable LocalDate date();

  /** Whether cells at the end of a row may be left out, as spreadsheet programs do. */
  boolean isRagged();

  /** Whether it breaks off without a line break or a closing quotation mark. */
  boolean endsOpen();

  /**
   * Its rows from the start, the header among them.
   *
   * @throws org.bridgehead.importer.ImportRefused here or while reading, if it is broken
   */
  Rows open() throws IOException;

  /** Rows in order, until closed. */
  interface Rows extends Iterator<TableRow>, AutoCloseable {
    @Override
    void close() throws IOException;
  }
}
