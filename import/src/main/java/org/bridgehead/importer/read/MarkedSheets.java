/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.importer.read;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bridgehead.importer.report.Issue;
import org.bridgehead.importer.report.Issues;
import org.bridgehead.importer.report.Place;
import org.bridgehead.importer.sheet.SheetForm;
import org.bridgehead.importer.suppression.SuppressionCheck;
import org.bridgehead.importer.suppression.SuppressionList;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * What was sent, as a workbook with a column that says of each row what is the matter with it: to
 * be mended there and sent back. Of the country's files only the rows that something is the matter
 * with are shown.
 */
public final class MarkedSheets {

  private static final int LONGEST_TAB = 31;
  private static final int LONGEST_CELL = 32_000;

  private final Workbook workbook;
  private final SuppressionCheck erased;
  private final Map<Place, String> reasons = new HashMap<>();
  private final Set<String> tabs = new HashSet<>();

  private MarkedSheets(Workbook workbook, List<Issue> issues, SuppressionCheck erased) {
    this.erased = erased;
    this.workbook = workbook;
    for (Issue issue : issues) {
      String reason = issue.problem() + ". " + issue.mend();
      reasons.merge(issue.place(), reason, (one, other) -> one + " " + other);
    }
  }

  /**
   * @param files as they were sent
   * @param issues what the plan made of them says of their rows
   * @param erased whom nothing may bring back: rows that name them are not shown
   * @throws IOException if a file is no longer there
   */
  public static void write(
      List<InputFile> files, List<Issue> issues, SuppressionList erased, OutputStream out)
      throws IOException {
    try (Workbook workbook = new Workbook(out, "Bridgehead", null)) {
      MarkedSheets marked = new MarkedSheets(workbook, issues, erased.check());
      for (InputFile file : files) {
        try (Tables tables = Tables.in(file, Limits.DEFAULT)) {
          for (Table table : tables.list()) {
            marked.write(table);
          }
        }
      }
    }
  }

  private void write(Table table) throws IOException {
    try (Table.Rows rows = table.open()) {
      Heading heading = Heading.find(table.name(), rows);
      Worksheet sheet = workbook.newWorksheet(tab(table.name()));
      List<String> header = heading.columns().names();
      row(sheet, 0, SheetForm.REPORT, header);
      sheet.range(0, 0, 0, header.size()).style().bold().set();
      sheet.width(0, 60);
      int line = 1;
      while (rows.hasNext()) {
        TableRow row = rows.next();
        Place place = new Place(table.name(), row.line());
        String reason = reasons.get(place);
        boolean shown = reason != null || !heading.reading().official() && !row.isBlank();
        if (shown && !namesErased(heading, new Row(heading.columns(), row, place, new Issues()))) {
          row(sheet, line++, reason == null ? "" : reason, row.values());
        }
      }
    }
  }

  private boolean namesErased(Heading heading, Row row) {
    return !erased.isEmpty()
        && (erased.holdsAny(heading.reading().people(row))
            || erased.holdsAny(heading.reading().named(row)));
  }

  private static void row(Worksheet sheet, int line, String reason, List<String> values) {
    sheet.value(line, 0, reason);
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      if (!value.isEmpty()) {
        sheet.value(line, i + 1, value.substring(0, Math.min(LONGEST_CELL, value.length())));
      }
    }
  }

  private String tab(String name) {
    String last =
        name.substring(name.lastIndexOf(", sheet ") < 0 ? 0 : name.lastIndexOf(", sheet ") + 8);
    String plain = last.replaceAll("(?i)\\.csv(\\.gz)?$", "").replaceAll("[\\[\\]:*?/\\\\']", "_");
    String tab = plain.substring(0, Math.min(LONGEST_TAB - 4, plain.length()));
    String free = tab;
    for (int i = 2; !tabs.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = tab + " " + i;
    }
    return free;
  }
}
