/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.report;

import static org.bridgehead.service.table.Table.column;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.service.table.Table;
import org.bridgehead.service.table.WorkbookSheet;
import org.dhatim.fastexcel.Workbook;

/** The tables of a report as a workbook, after a sheet that says what they are. */
final class ReportWorkbook {

  private static final Table<Line> ABOUT =
      new Table<>(
          "report",
          List.of(
              column("section", Line::section),
              column("what", Line::what),
              column("words", Line::words)));

  private ReportWorkbook() {}

  private record Line(String section, String what, String words) {}

  /** Writes all of it and closes the stream. */
  static void write(ReportPage page, OutputStream out) throws IOException {
    try (var workbook = new Workbook(out, "Bridgehead", "1.0")) {
      WorkbookSheet.write(workbook, ABOUT, lines(page).iterator());
      for (var table : page.report().answer().tables()) {
        WorkbookSheet.write(workbook, table.table(), table.rows().iterator());
      }
    }
  }

  private static List<Line> lines(ReportPage page) {
    var lines = new ArrayList<Line>();
    lines.add(new Line("Report", "Title", page.report().title()));
    var moved = page.moved();
    if (moved != null) {
      lines.add(new Line("Report", "Since then", moved));
    }
    for (var section : page.sections()) {
      for (var block : section.blocks()) {
        add(lines, section.heading(), block);
      }
    }
    return lines;
  }

  private static void add(List<Line> lines, String section, Block block) {
    switch (block) {
      case Block.Text text ->
          lines.add(new Line(section, text.heading() == null ? "" : text.heading(), text.words()));
      case Block.Facts facts ->
          facts.facts().forEach(fact -> lines.add(new Line(section, fact.name(), fact.value())));
      case Block.Items items ->
          items.items().forEach(item -> lines.add(new Line(section, "", item)));
      case Block.Rows rows ->
          lines.add(new Line(section, "Sheet " + rows.table().name(), rows.caption()));
    }
  }
}
