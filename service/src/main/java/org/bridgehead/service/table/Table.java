/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.table;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a list. They are stable: columns may be added at the end, and none is renamed,
 * moved or removed.
 *
 * @param name what its files are called, such as {@code isolation}
 * @param columns the columns, in order
 * @param <R> what a row is
 */
public record Table<R>(String name, List<Column<R>> columns) {

  /** Copies the columns. */
  public Table {
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param name its heading
   * @param value what stands in a row: a text, a number, a truth value, a day or null for nothing
   * @param <R> what a row is
   */
  public record Column<R>(String name, Function<R, @Nullable Object> value) {}

  /** A column. */
  public static <R> Column<R> column(String name, Function<R, @Nullable Object> value) {
    return new Column<>(name, value);
  }
}
