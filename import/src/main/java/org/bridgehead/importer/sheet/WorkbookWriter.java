/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the workbook: a sheet a table, a note on each column, drop-downs for codes, and either an
 * example row or what the graph holds. Each row carries the mark of what it holds, so that it says
 * nothing new when it comes back unchanged.
 */
public final class WorkbookWriter {

  /** Gives the rows of a sheet, each a value by column: text, a whole number or a day. */
  @FunctionalInterface
  public interface Rows {
    List<Map<String, Object>> of(SheetForm form);
  }

  private static final int ROWS_TO_FILL = 5_000;
  private static final String EXAMPLE =
      "Example. Write over it or leave it: as it stands it is not read.";

  private static final String ANSWER_NOTE =
      "confirm: it is so, as of the day of this workbook. dispute: it is not so. Leave it blank to"
          + " say nothing. To add something, add a row.";

  private final Workbook workbook;
  private final boolean answers;

  private WorkbookWriter(Workbook workbook, boolean answers) {
    this.workbook = workbook;
    this.answers = answers;
  }

  /** Writes a workbook with an example row on each sheet. */
  public static void writeEmpty(OutputStream out) throws IOException {
    write(out, SheetForms.all(), form -> List.of(), true, false);
  }

  /** Writes a workbook with these rows. */
  public static void write(OutputStream out, Rows rows) throws IOException {
    write(out, SheetForms.all(), rows, false, false);
  }

  /** The bytes of a workbook with an example row on each sheet. */
  public static byte[] toEmptyBytes() {
    return toBytes(SheetForms.all(), form -> List.of(), true, false);
  }

  /** The bytes of a workbook with these rows. */
  public static byte[] toBytes(Rows rows) {
    return toBytes(SheetForms.all(), rows, false, false);
  }

  /**
   * The bytes of a workbook with these rows, each with room for an answer: that it is so, or not.
   *
   * @param forms the sheets it has
   */
  static byte[] toAnswerableBytes(List<SheetForm> forms, Rows rows) {
    return toBytes(forms, rows, false, true);
  }

  private static byte[] toBytes(
      List<SheetForm> forms, Rows rows, boolean examples, boolean answers) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(out, forms, rows, examples, answers);
    } catch (IOException e) {
      throw new UncheckedIOException("a workbook cannot be written to memory", e);
    }
    return out.toByteArray();
  }

  private static void write(
      OutputStream out, List<SheetForm> forms, Rows rows, boolean examples, boolean answers)
      throws IOException {
    try (Workbook workbook = new Workbook(out, "Bridgehead", null)) {
      for (SheetForm form : forms) {
        new WorkbookWriter(workbook, answers).sheet(form, rows.of(form), examples);
      }
    }
  }

  private void sheet(SheetForm form, List<Map<String, Object>> rows, boolean examples) {
    Worksheet sheet = workbook.newWorksheet(form.name());
    int report = form.columns().size() + (answers ? 1 : 0);
    header(sheet, form, report, rows.size());
    int line = 1;
    if (examples) {
      row(sheet, form, line, Map.of(), true);
      sheet.value(line, report, EXAMPLE);
      sheet.range(line, 0, line, report).style().italic().fontColor("707070").set();
      line++;
    }
    for (Map<String, Object> row : rows) {
      row(sheet, form, line++, row, false);
    }
  }

  private void header(Worksheet sheet, SheetForm form, int report, int rows) {
    for (int i = 0; i < form.columns().size(); i++) {
      SheetColumn column = form.columns().get(i);
      sheet.value(0, i, column.name());
      sheet.comment(0, i, column.note());
      sheet.width(i, Math.max(12, column.name().length() + 4));
      if (!column.codes().isEmpty()) {
        sheet
            .range(1, i, rows + ROWS_TO_FILL, i)
            .validateWithListByFormula("\"" + String.join(",", column.codes()) + "\"")
            .allowBlank(true)
            .error("Choose one of: " + String.join(", ", column.codes()));
      }
      if (column.kind() == SheetColumn.Kind.DAY) {
        sheet.style(i).format("yyyy-mm-dd").set();
      }
    }
    if (answers) {
      answer(sheet, form, report - 1, rows);
    }
    sheet.value(0, report, SheetForm.REPORT);
    sheet.comment(0, report, "For remarks about a row. It is not read.");
    sheet.width(report, 40);
    sheet.value(0, report + 1, SheetForm.SENT_AS);
    sheet.comment(0, report + 1, "Leave it as it is: by it an unchanged row is known.");
    sheet.hideColumn(report + 1);
    sheet.range(0, 0, 0, report + 1).style().bold().fillColor("e8e8e8").set();
    sheet.freezePane(0, 1);
  }

  private static void answer(Worksheet sheet, SheetForm form, int at, int rows) {
    String answers =
        form.isDisputable() ? SheetForm.CONFIRM + "," + SheetForm.DISPUTE : SheetForm.CONFIRM;
    sheet.value(0, at, SheetForm.ANSWER);
    sheet.comment(0, at, ANSWER_NOTE);
    sheet.width(at, 12);
    sheet
        .range(1, at, rows + ROWS_TO_FILL, at)
        .validateWithListByFormula("\"" + answers + "\"")
        .allowBlank(true)
        .error("Choose one of: " + answers.replace(",", ", "));
  }

  private void row(
      Worksheet sheet, SheetForm form, int line, Map<String, Object> row, boolean example) {
    for (int i = 0; i < form.columns().size(); i++) {
      SheetColumn column = form.columns().get(i);
      cell(sheet, line, i, column, text(row, column, example));
    }
    String mark =
        form.mark(
            name ->
                form.columns().stream()
                    .filter(column -> column.name().equals(name))
                    .map(column -> text(row, column, example))
                    .findFirst()
                    .orElse(""));
    sheet.value(line, form.columns().size() + (answers ? 2 : 1), mark);
  }

  private static String text(Map<String, Object> row, SheetColumn column, boolean example) {
    return example ? column.example() : row.getOrDefault(column.name(), "").toString();
  }

  private static void cell(Worksheet sheet, int line, int at, SheetColumn column, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (column.kind() == SheetColumn.Kind.DAY) {
      sheet.value(line, at, LocalDate.parse(text));
      sheet.style(line, at).format("yyyy-mm-dd").set();
    } else if (column.kind() == SheetColumn.Kind.NUMBER && text.matches("\\d{1,15}")) {
      sheet.value(line, at, Long.parseLong(text));
    } else {
      sheet.value(line, at, text);
    }
  }
}
