/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.report;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * A table as it was.
 *
 * @param name what its files are called, without an ending
 * @param caption what it shows
 * @param columns the names of the columns, in order
 * @param rows the values of each row: texts, numbers, truth values or null for nothing
 * @param total how many rows the view had; more than there are here where it was too long
 */
@Serdeable
public record FrozenTable(
    String name,
    String caption,
    List<String> columns,
    List<List<@Nullable Object>> rows,
    long total) {

  private static final long MOST = 1000;

  /** Copies the lists. */
  public FrozenTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(row -> Collections.unmodifiableList(new ArrayList<>(row))).toList();
  }

  /** The rows of an answer, as the files of its view have them. */
  public static <R> FrozenTable of(String caption, Table<R> table, Answer<?, R> answer) {
    return of(caption, table, answer.rows(), answer.total());
  }

  /** Some rows, as many of them as a report holds. */
  public static <R> FrozenTable of(String caption, Table<R> table, List<R> rows) {
    return of(caption, table, rows.stream().limit(MOST).toList(), rows.size());
  }

  /** The first of some rows, of which there are so many in all. */
  public static <R> FrozenTable of(String caption, Table<R> table, List<R> rows, long total) {
    return new FrozenTable(
        table.name(),
        caption,
        table.columns().stream().map(Table.Column::name).toList(),
        rows.stream().map(row -> cells(table, row)).toList(),
        total);
  }

  private static <R> List<@Nullable Object> cells(Table<R> table, R row) {
    var cells = new ArrayList<@Nullable Object>();
    table.columns().forEach(column -> cells.add(cell(column.value().apply(row))));
    return cells;
  }

  private static @Nullable Object cell(@Nullable Object value) {
    return value == null || value instanceof Number || value instanceof Boolean
        ? value
        : Shown.clean(value.toString());
  }

  /** How many rows of the view are not here. */
  public long leftOut() {
    return total - rows.size();
  }

  /** Whether all values of a column are numbers. */
  public boolean isNumeric(int column) {
    return rows.stream().allMatch(row -> row.get(column) instanceof Number);
  }

  /** The same as a table to be written to a file. */
  Table<List<@Nullable Object>> table() {
    return new Table<>(
        name,
        IntStream.range(0, columns.size())
            .mapToObj(
                at -> Table.<List<@Nullable Object>>column(columns.get(at), row -> row.get(at)))
            .toList());
  }
}
