/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.util.Optional;
import org.bridgehead.importer.ImportRefused;

/**
 * What a table was recognised as.
 *
 * @param columns by the names in its header
 * @param reading what its rows say
 */
record Heading(Columns columns, Reading reading) {

  /** Titles and remarks may stand above a header, but not more rows of them than this. */
  private static final int ROWS_ABOVE = 20;

  /**
   * Finds the header among the first rows; the next row is then the first under it.
   *
   * @throws ImportRefused if there is none
   */
  static Heading find(String name, Table.Rows rows) {
    if (!rows.hasNext()) {
      throw new ImportRefused(name, "The file is empty. Send the file with its header row.");
    }
    return in(rows)
        .orElseThrow(
            () ->
                new ImportRefused(
                    name,
                    "None of the first rows is the header of a table that is read here. What is"
                        + " read: "
                        + Readings.titles()
                        + ". Check that the header row names the columns as published."));
  }

  /** Finds the header among the first rows, if it is there. */
  static Optional<Heading> in(Table.Rows rows) {
    for (int i = 0; i <= ROWS_ABOVE && rows.hasNext(); i++) {
      Columns columns = new Columns(rows.next().values());
      var reading = Readings.of(columns);
      if (reading.isPresent()) {
        return Optional.of(new Heading(columns, reading.get()));
      }
    }
    return Optional.empty();
  }
}
