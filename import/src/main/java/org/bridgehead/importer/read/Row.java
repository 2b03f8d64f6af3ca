/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bridgehead.importer.report.Issue;
import org.bridgehead.importer.report.Issues;
import org.bridgehead.importer.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * One row by column name. Every look-up that finds something else than it expects adds an issue and
 * marks the row as refused; the reader then takes nothing of it.
 */
final class Row {

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern BRITISH = Pattern.compile("(\\d{1,2})[-/](\\d{1,2})[-/](\\d{4})");

  private final Columns columns;
  private final TableRow row;
  private final Place place;
  private final Issues issues;
  private boolean refused;

  Row(Columns columns, TableRow row, Place place, Issues issues) {
    this.columns = columns;
    this.row = row;
    this.place = place;
    this.issues = issues;
  }

  Place place() {
    return place;
  }

  /** Whether anything so far was not as expected. */
  boolean refused() {
    return refused;
  }

  /** The value without surrounding blanks; empty where blank or where the file lacks the column. */
  String get(String column) {
    int index = columns.indexOf(column);
    return index < 0 || index >= row.values().size() ? "" : row.values().get(index).strip();
  }

  /** The columns that are in the file and not among these. */
  List<String> columnsNotAmong(Set<String> known) {
    return columns.notAmong(known);
  }

  /** The value in lower case, as codes are written. */
  String code(String column) {
    return get(column).toLowerCase(Locale.ROOT);
  }

  /** The value, which may not be blank. */
  String require(String column, String expected) {
    String value = get(column);
    if (value.isEmpty()) {
      refuse(column, value, expected, "Fill it in, or remove the row.");
    }
    return value;
  }

  /** A value of this form, not blank. */
  String require(String column, Pattern form, String expected) {
    String value = get(column);
    if (!form.matcher(value).matches()) {
      refuse(column, value, expected, "Correct it, or remove the row.");
    }
    return value;
  }

  /** A day, written yyyy-mm-dd, dd-mm-yyyy or dd/mm/yyyy; null where blank. */
  @Nullable LocalDate date(String column) {
    String value = get(column);
    if (value.isEmpty()) {
      return null;
    }
    try {
      Matcher iso = ISO.matcher(value);
      if (iso.matches()) {
        return day(iso.group(1), iso.group(2), iso.group(3));
      }
      Matcher british = BRITISH.matcher(value);
      if (british.matches()) {
        return day(british.group(3), british.group(2), british.group(1));
      }
    } catch (DateTimeException e) {
      return notADay(column, value);
    }
    return notADay(column, value);
  }

  private static LocalDate day(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  private @Nullable LocalDate notADay(String column, String value) {
    refuse(
        column,
        value,
        "a day such as 2023-01-19 or 19-01-2023",
        "Write the day that is meant, or leave it blank if it is not known.");
    return null;
  }

  /** Refuses an interval that ends before it starts. */
  void requireOrder(
      String startColumn, @Nullable LocalDate start, String endColumn, @Nullable LocalDate end) {
    if (start != null && end != null && end.isBefore(start)) {
      refuse(
          endColumn,
          get(endColumn),
          "a day no earlier than the %s, %s".formatted(startColumn, start),
          "Correct the one or the other.");
    }
  }

  /** A whole number of at least zero; null where blank. */
  @Nullable Long number(String column) {
    String value = get(column);
    if (value.isEmpty()) {
      return null;
    }
    try {
      long number = Long.parseLong(value);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      refuse(column, value, "a whole number", "Correct it, or leave it blank.");
      return null;
    }
    refuse(column, value, "a whole number, not below zero", "Correct it, or leave it blank.");
    return null;
  }

  /** Adds an issue and refuses the row. */
  void refuse(String column, String value, String expected, String mend) {
    refused = true;
    issues.add(new Issue.BadValue(place, column, value, expected, mend));
  }

  /** Says that the row is right and says nothing the graph keeps. */
  void notUsed(String column, String why) {
    refused = true;
    issues.add(new Issue.NotUsed(place, column, get(column), why));
  }
}
