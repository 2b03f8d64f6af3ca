/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.bridgehead.importer.report.Issue;

/** A report as a table for a spreadsheet program. */
final class ReportCsv {

  private ReportCsv() {}

  static String of(List<Issue> issues) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord("outcome", "file", "line", "column", "value", "problem", "mend");
      for (Issue issue : issues) {
        IssueView row = IssueView.of(issue);
        csv.writeRecord(
            row.outcome(),
            row.file(),
            Long.toString(row.line()),
            row.column(),
            safe(row.value()),
            safe(row.problem()),
            row.mend());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a report cannot be written to memory", e);
    }
    return text.toString();
  }

  /** A cell that a spreadsheet program would take for a formula is kept as text. */
  private static String safe(String cell) {
    return !cell.isEmpty() && "=+-@\t".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
