/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.importer.ImportRefused;
import org.bridgehead.importer.report.FileSummary;
import org.bridgehead.importer.report.Issues;
import org.bridgehead.importer.suppression.SuppressionList;

/** Reads files into statements: recognises each table by its header, whatever its name. */
public final class FileReading {

  private final TableReading reading;

  /**
   * @param today the day that a workbook describes unless its sender says otherwise
   * @param sender who sends a workbook; may be empty
   * @param erased whom nothing may bring back
   * @param statements where what is stated goes
   * @param issues where what is wrong goes
   */
  public FileReading(
      LocalDate today,
      String sender,
      SuppressionList erased,
      Statements statements,
      Issues issues) {
    this.reading = new TableReading(today, sender, erased.check(), statements, issues);
  }

  /**
   * Reads one file whole.
   *
   * @param progress told how many rows have been read, now and then
   * @return a summary of each table in it
   * @throws ImportRefused if it is not what it claims to be, is broken off, or has no date
   * @throws IOException if its bytes cannot be read
   */
  public List<FileSummary> read(InputFile input, RowProgress progress) throws IOException {
    try (Tables tables = Tables.in(input, Limits.DEFAULT)) {
      List<FileSummary> summaries = new ArrayList<>(tables.passedOver());
      for (Table table : tables.list()) {
        summaries.add(reading.read(table, progress));
      }
      return summaries;
    }
  }
}
