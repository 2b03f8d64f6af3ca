/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bridgehead.importer.claim.Source;
import org.bridgehead.importer.claim.SourceKind;
import org.bridgehead.importer.sheet.SheetColumn;
import org.bridgehead.importer.sheet.SheetForm;

/**
 * One sheet of the workbook as it is read.
 *
 * @param form its name and columns
 * @param rows what its rows say
 */
record Sheet(SheetForm form, RowReader rows) implements Reading {

  /** Columns of ours that may come back, and say nothing of what a row describes. */
  private static final Set<String> PASSED_OVER =
      Set.of(SheetForm.REPORT, SheetForm.SENT_AS, SheetForm.ANSWER, "reason");

  private static final String ID = "_id";

  /** Says what one row says. */
  @FunctionalInterface
  interface RowReader {
    void read(Row row, Source source, Statements statements);
  }

  @Override
  public String title() {
    return "workbook sheet " + form.name();
  }

  @Override
  public Set<String> required() {
    return names(form.columns().stream().filter(SheetColumn::needed));
  }

  @Override
  public Set<String> optional() {
    Set<String> optional = names(form.columns().stream().filter(column -> !column.needed()));
    optional.addAll(PASSED_OVER);
    return optional;
  }

  private static Set<String> names(Stream<SheetColumn> columns) {
    return columns.map(SheetColumn::name).collect(Collectors.toSet());
  }

  @Override
  public String key() {
    return form.key();
  }

  @Override
  public Source source(LocalDate date, String sender) {
    return new Source(SourceKind.WORKBOOK, sender, date);
  }

  @Override
  public boolean isAsSent(Row row) {
    String mark = row.get(SheetForm.SENT_AS);
    return !mark.isEmpty()
        && row.get(SheetForm.ANSWER).isEmpty()
        && mark.equals(form.mark(row::get));
  }

  /** A person stands in a column of its own, or in one that another says the type of. */
  @Override
  public List<String> people(Row row) {
    return form.columns().stream()
        .map(SheetColumn::name)
        .filter(column -> column.equals("person_id") || isOfPerson(row, column))
        .map(row::get)
        .filter(id -> !id.isEmpty())
        .toList();
  }

  private static boolean isOfPerson(Row row, String column) {
    return column.endsWith(ID)
        && row.code(column.substring(0, column.length() - ID.length()) + "_type").equals("person");
  }

  @Override
  public void read(Row row, Source source, Statements statements) {
    for (SheetColumn column : form.columns()) {
      String value = row.code(column.name());
      if (!column.codes().isEmpty() && !column.codes().contains(value)) {
        row.refuse(
            column.name(),
            row.get(column.name()),
            "one of " + String.join(", ", column.codes()),
            "Choose one of them.");
      }
    }
    checkAnswer(row);
    rows.read(row, source, statements);
    if (keepsNotes() && !row.refused()) {
      Notes.keep(row, form, row.columnsNotAmong(known()), source, statements);
    }
  }

  private void checkAnswer(Row row) {
    String answer = row.code(SheetForm.ANSWER);
    if (answer.isEmpty() || answer.equals(SheetForm.CONFIRM)) {
      return;
    }
    if (!answer.equals(SheetForm.DISPUTE)) {
      row.refuse(
          SheetForm.ANSWER,
          row.get(SheetForm.ANSWER),
          "confirm, dispute or nothing",
          "Choose one of them.");
    } else if (!form.isDisputable()) {
      row.refuse(
          SheetForm.ANSWER,
          row.get(SheetForm.ANSWER),
          "confirm or nothing, as the row is no tie between two",
          "Write into the row what is right instead.");
    }
  }

  @Override
  public boolean keepsNotes() {
    return Notes.described(form) != null;
  }

  private Set<String> known() {
    Set<String> known = optional();
    known.addAll(required());
    return known;
  }
}
