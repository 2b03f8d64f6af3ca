/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Iterator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Tables as sheets of an Excel workbook, one after the other. */
public final class WorkbookSheet {

  /** How many rows a sheet can hold below its heading. */
  public static final int MOST_ROWS = 1_048_575;

  private static final int ROWS_KEPT = 1000;

  private WorkbookSheet() {}

  /** Adds a table as a sheet, of which a thousand rows are kept in memory at most. */
  public static <R> void write(Workbook workbook, Table<R> table, Iterator<R> rows)
      throws IOException {
    var sheet = workbook.newWorksheet(table.name());
    sheet.freezePane(0, 1);
    for (int column = 0; column < table.columns().size(); column++) {
      sheet.value(0, column, table.columns().get(column).name());
      sheet.style(0, column).bold().set();
    }
    for (int at = 1; rows.hasNext(); at++) {
      var row = rows.next();
      for (int column = 0; column < table.columns().size(); column++) {
        put(sheet, at, column, table.columns().get(column).value().apply(row));
      }
      if (at % ROWS_KEPT == 0) {
        sheet.flush();
      }
    }
    sheet.finish();
  }

  private static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
    if (value instanceof Number number) {
      sheet.value(row, column, new BigDecimal(number.toString()));
    } else if (value != null) {
      sheet.value(row, column, Cell.text(value));
    }
  }
}
