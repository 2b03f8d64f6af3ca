/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bridgehead.importer.ImportRefused;
import org.bridgehead.importer.claim.Source;
import org.bridgehead.importer.report.FileSummary;
import org.bridgehead.importer.report.Issue;
import org.bridgehead.importer.report.Issues;
import org.bridgehead.importer.report.Place;
import org.jspecify.annotations.Nullable;

/** Reads files into statements: recognises each by its header, whatever its name. */
public final class FileReading {

  private static final Pattern DATE_IN_NAME = Pattern.compile("(?<!\\d)(20\\d{6})(?!\\d)");

  private final LocalDate today;
  private final String sender;
  private final Statements statements;
  private final Issues issues;

  /**
   * @param today the day that a workbook describes unless its sender says otherwise
   * @param sender who sends a workbook; may be empty
   * @param statements where what is stated goes
   * @param issues where what is wrong goes
   */
  public FileReading(LocalDate today, String sender, Statements statements, Issues issues) {
    this.today = today;
    this.sender = sender;
    this.statements = statements;
    this.issues = issues;
  }

  /**
   * Reads one file whole.
   *
   * @param progress told how many rows have been read, now and then
   * @throws ImportRefused if it is not what it claims to be, is broken off, or has no date
   * @throws IOException if its bytes cannot be read
   */
  public FileSummary read(InputFile input, RowProgress progress) throws IOException {
    SourceFile file = SourceFile.inspect(input.path(), input.name());
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(file.open())) {
      return read(input, file, csv.iterator(), progress);
    } catch (CsvParseException e) {
      throw new ImportRefused(
          input.name(),
          "The file cannot be read as CSV to its end: a quotation mark is not closed, or it is broken"
              + " off. Send it again, whole.");
    }
  }

  private FileSummary read(
      InputFile input, SourceFile file, Iterator<CsvRecord> records, RowProgress progress) {
    if (!records.hasNext()) {
      throw new ImportRefused(
          input.name(), "The file is empty. Send the file with its header row.");
    }
    Columns columns = new Columns(records.next().getFields());
    Reading reading = recognise(input.name(), columns);
    Source source = reading.source(date(input, reading), sender);
    statements.source(source);
    long rows = 0;
    long taken = 0;
    Map<String, Seen> seen = new HashMap<>();
    CsvRecord last = null;
    while (records.hasNext()) {
      last = records.next();
      rows++;
      Place place = new Place(input.name(), last.getStartingLineNumber());
      if (widthFits(last, columns, reading, place)
          && !repeats(last, columns, reading, place, seen)) {
        Row row = new Row(columns, last, place, issues);
        reading.read(row, source, statements);
        taken += row.refused() ? 0 : 1;
      }
      if (rows % 10_000 == 0) {
        progress.read(input.name(), rows);
      }
    }
    refuseIfBrokenOff(input, file, reading, columns, last);
    progress.read(input.name(), rows);
    return new FileSummary(
        input.name(), reading.title(), source.id(), rows, taken, notes(columns, reading));
  }

  private static Reading recognise(String name, Columns columns) {
    List<Reading> readings = new ArrayList<>();
    readings.add(new RegisterReading());
    readings.add(new GroupLinksReading());
    readings.add(new LinksReading());
    readings.add(new GovernanceReading());
    readings.addAll(Sheets.all());
    return readings.stream()
        .filter(reading -> columns.hasAll(reading.required()))
        .max((a, b) -> Integer.compare(a.required().size(), b.required().size()))
        .orElseThrow(
            () ->
                new ImportRefused(
                    name,
                    "The first row is not the header of a file that is read here. What is read: "
                        + String.join(", ", readings.stream().map(Reading::title).toList())
                        + ". Check that the header row is the first and names the columns as"
                        + " published."));
  }

  private LocalDate date(InputFile input, Reading reading) {
    if (input.date() != null) {
      return input.date();
    }
    Matcher inName = DATE_IN_NAME.matcher(input.name());
    if (inName.find()) {
      try {
        return LocalDate.parse(inName.group(1), DateTimeFormatter.BASIC_ISO_DATE);
      } catch (DateTimeException e) {
        throw undated(input, reading);
      }
    }
    if (reading.official()) {
      throw undated(input, reading);
    }
    return today;
  }

  private static ImportRefused undated(InputFile input, Reading reading) {
    return new ImportRefused(
        input.name(),
        "This is the "
            + reading.title()
            + ", but its name holds no date such as 20230119. Send it under its published name, or"
            + " say which day it describes.");
  }

  private boolean widthFits(CsvRecord record, Columns columns, Reading reading, Place place) {
    int width = record.getFieldCount();
    if (width == columns.count() || width == columns.count() - reading.emptyTail()) {
      return true;
    }
    issues.add(new Issue.WrongWidth(place, width, columns.count()));
    return false;
  }

  /** A row that was there before: the same again is passed over, other values are an issue. */
  private boolean repeats(
      CsvRecord record, Columns columns, Reading reading, Place place, Map<String, Seen> seen) {
    int index = reading.key().isEmpty() ? -1 : columns.indexOf(reading.key());
    if (index < 0 || record.getField(index).isBlank()) {
      return false;
    }
    String value = record.getField(index).strip();
    Seen now = new Seen(place.line(), record.getFields().hashCode());
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
      InputFile input,
      SourceFile file,
      Reading reading,
      Columns columns,
      @Nullable CsvRecord last) {
    if (last == null) {
      if (reading.official()) {
        throw new ImportRefused(
            input.name(), "The file holds its header and no row. Send it again, whole.");
      }
      return;
    }
    boolean short_ = last.getFieldCount() < columns.count() - reading.emptyTail();
    if (file.endsOpen() && (short_ || reading.official())) {
      throw new ImportRefused(
          input.name(),
          "The file breaks off in line %d. Send it again, whole."
              .formatted(last.getStartingLineNumber()));
    }
  }

  private static List<String> notes(Columns columns, Reading reading) {
    var known = new TreeSet<>(reading.required());
    known.addAll(reading.optional());
    List<String> unused = columns.notAmong(known);
    return unused.isEmpty()
        ? List.of()
        : List.of("Columns that are not used: " + String.join(", ", unused) + ".");
  }
}
