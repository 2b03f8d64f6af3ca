/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.importer.ImportRefused;
import org.bridgehead.importer.report.FileSummary;
import org.bridgehead.importer.sheet.SheetForms;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Opens a workbook of a spreadsheet program and chooses which of its sheets are read. */
final class Workbooks {

  private Workbooks() {}

  static Tables open(Archive archive, InputFile input, Limits limits) throws IOException {
    boolean from1904;
    try (archive) {
      from1904 = WorkbookCheck.countsFrom1904(archive, input.name(), limits);
    }
    ReadableWorkbook workbook = open(input);
    try {
      return choose(workbook, new CellText(from1904), input);
    } catch (IOException | RuntimeException e) {
      workbook.close();
      throw e;
    }
  }

  private static ReadableWorkbook open(InputFile input) throws IOException {
    try {
      return new ReadableWorkbook(input.path().toFile(), new ReadingOptions(true, true));
    } catch (IOException | RuntimeException e) {
      throw new ImportRefused(
          input.name(),
          "This is no workbook that can be read. Open it, save it as .xlsx and send that.");
    }
  }

  private static Tables choose(ReadableWorkbook workbook, CellText text, InputFile input)
      throws IOException {
    List<Table> tables = new ArrayList<>();
    List<FileSummary> passedOver = new ArrayList<>();
    for (Sheet sheet : workbook.getSheets().toList()) {
      SheetTable table = new SheetTable(sheet, text, input);
      if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
        passedOver.add(
            passedOver(table, "The sheet is hidden: it is not read. Show it to have it read."));
      } else if (isToBeRead(sheet, table)) {
        tables.add(table);
      } else {
        passedOver.add(passedOver(table, "The sheet holds no table that is read here."));
      }
    }
    if (tables.isEmpty()) {
      throw new ImportRefused(
          input.name(),
          "No visible sheet of the workbook has a header that is read here. What is read: "
              + Readings.titles()
              + ".");
    }
    return new Tables(tables, passedOver, workbook);
  }

  /**
   * A sheet with a header that is known; and one that has only its name, to be told what is wrong.
   */
  private static boolean isToBeRead(Sheet sheet, SheetTable table) throws IOException {
    try (Table.Rows rows = table.open()) {
      if (!rows.hasNext()) {
        return false;
      }
      return SheetForms.has(sheet.getName()) || Heading.in(rows).isPresent();
    }
  }

  private static FileSummary passedOver(Table table, String why) {
    return new FileSummary(table.name(), "sheet that is not read", "", 0, 0, 0, List.of(why));
  }
}
