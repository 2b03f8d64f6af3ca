/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.bridgehead.importer.ImportRefused;
import org.bridgehead.importer.claim.Source;
import org.bridgehead.importer.report.FileSummary;
import org.bridgehead.importer.report.Issue;
import org.bridgehead.importer.report.Issues;
import org.bridgehead.importer.report.Place;
import org.bridgehead.importer.suppression.SuppressionCheck;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one table after another into statements. */
final class TableReading {

  private final LocalDate today;
  private final String sender;
  private final SuppressionCheck erased;
  private final Statements statements;
  private final Issues issues;

  TableReading(
      LocalDate today,
      String sender,
      SuppressionCheck erased,
      Statements statements,
      Issues issues) {
    this.today = today;
    this.sender = sender;
    this.erased = erased;
    this.statements = statements;
    this.issues = issues;
  }

  FileSummary read(Table table, RowProgress progress) throws IOException {
    try (Table.Rows rows = table.open()) {
      Heading heading = Heading.find(table.name(), rows);
      return read(table, heading.columns(), heading.reading(), rows, progress);
    }
  }

  private FileSummary read(
      Table table, Columns columns, Reading reading, Table.Rows records, RowProgress progress) {
    Source source = reading.source(date(table, reading), sender);
    if (reading.official()) {
      statements.source(source);
    }
    long rows = 0;
    long asSent = 0;
    long taken = 0;
    long leftOut = 0;
    Map<String, Seen> seen = new HashMap<>();
    TableRow last = null;
    while (records.hasNext()) {
      TableRow next = fitted(records.next(), table, columns);
      if (table.isRagged() && next.isBlank()) {
        continue;
      }
      last = next;
      rows++;
      Place place = new Place(table.name(), last.line());
      Row row = new Row(columns, last, place, issues);
      if (isLeftOut(reading, row)) {
        statements.source(source);
        leftOut++;
      } else if (reading.isAsSent(row)) {
        asSent++;
      } else if (widthFits(last, columns, reading, place)
          && !repeats(last, columns, reading, place, seen)) {
        statements.source(source);
        reading.read(row, source, statements);
        taken += row.refused() ? 0 : 1;
      }
      if (rows % 10_000 == 0) {
        progress.read(table.name(), rows);
      }
    }
    refuseIfBrokenOff(table, reading, columns, last);
    progress.read(table.name(), rows);
    return new FileSummary(
        table.name(),
        reading.title(),
        source.id(),
        rows,
        taken,
        leftOut,
        notes(columns, reading, asSent));
  }

  /** Whether a row is about somebody who was erased. */
  private boolean isLeftOut(Reading reading, Row row) {
    return !erased.isEmpty() && erased.holdsAny(reading.people(row));
  }

  /** Spreadsheet programs leave out blank cells at the end of a row, and add some. */
  private static TableRow fitted(TableRow row, Table table, Columns columns) {
    int width = row.values().size();
    if (!table.isRagged() || width == columns.count()) {
      return row;
    }
    List<String> values = new ArrayList<>(row.values());
    while (values.size() < columns.count()) {
      values.add("");
    }
    while (values.size() > columns.count() && values.getLast().isBlank()) {
      values.removeLast();
    }
    return new TableRow(row.line(), values);
  }

  private LocalDate date(Table table, Reading reading) {
    LocalDate said = table.date() != null ? table.date() : DateInName.find(table.name());
    if (said != null) {
      return said;
    }
    if (reading.official()) {
      throw new ImportRefused(
          table.name(),
          "This is the "
              + reading.title()
              + ", but its name holds no date such as 20230119. Send it under its published name, or"
              + " say which day it describes.");
    }
    return today;
  }

  private boolean widthFits(TableRow row, Columns columns, Reading reading, Place place) {
    int width = row.values().size();
    if (width == columns.count() || width == columns.count() - reading.emptyTail()) {
      return true;
    }
    issues.add(new Issue.WrongWidth(place, width, columns.count()));
    return false;
  }

  /** A row that was there before: the same again is passed over, other values are an issue. */
  private boolean repeats(
      TableRow row, Columns columns, Reading reading, Place place, Map<String, Seen> seen) {
    int index = reading.key().isEmpty() ? -1 : columns.indexOf(reading.key());
    if (index < 0 || row.values().get(index).isBlank()) {
      return false;
    }
    String value = row.values().get(index).strip();
    Seen now = new Seen(place.line(), row.values().hashCode());
    Seen before = seen.putIfAbsent(value, now);
    if (before == null) {
      return false;
    }
    issues.add(
        before.content() == now.content()
            ? new Issue.NotUsed(
                place, reading.key(), value, "The same row stands in line " + before.line() + ".")
            : new Issue.Repeated(place, reading.key(), value, before.line()));
    return true;
  }

  private record Seen(long line, int content) {}

  private static void refuseIfBrokenOff(
      Table table, Reading reading, Columns columns, @Nullable TableRow last) {
    if (last == null) {
      if (reading.official()) {
        throw new ImportRefused(
            table.name(), "The file holds its header and no row. Send it again, whole.");
      }
      return;
    }
    boolean short_ = last.values().size() < columns.count() - reading.emptyTail();
    if (table.endsOpen() && (short_ || reading.official())) {
      throw new ImportRefused(
          table.name(),
          "The file breaks off in line %d. Send it again, whole.".formatted(last.line()));
    }
  }

  private static List<String> notes(Columns columns, Reading reading, long asSent) {
    List<String> notes = new ArrayList<>();
    var known = new TreeSet<>(reading.required());
    known.addAll(reading.optional());
    List<String> unused = columns.notAmong(known);
    if (!unused.isEmpty()) {
      notes.add(
          (reading.keepsNotes() ? "Columns kept as notes: " : "Columns that are not used: ")
              + String.join(", ", unused)
              + ".");
    }
    if (asSent > 0) {
      notes.add("Rows that are as they were sent out, and say nothing new: " + asSent + ".");
    }
    return notes;
  }
}
