/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** The files that a table can be had as. */
public enum TableFormat {

  /** Comma-separated values (RFC 4180) in UTF-8, with a heading. */
  CSV("csv", TableFormat.CSV_TYPE) {
    @Override
    <R> void write(Table<R> table, Iterator<R> rows, OutputStream out) throws IOException {
      try (var writer =
          CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
        writer.writeRecord(table.columns().stream().map(Table.Column::name).toList());
        while (rows.hasNext()) {
          var row = rows.next();
          writer.writeRecord(
              table.columns().stream()
                  .map(column -> Cell.text(column.value().apply(row)))
                  .toList());
        }
      }
    }
  },

  /** An Excel workbook with one sheet. */
  XLSX("xlsx", TableFormat.XLSX_TYPE) {
    @Override
    <R> void write(Table<R> table, Iterator<R> rows, OutputStream out) throws IOException {
      try (var workbook = new Workbook(out, "Bridgehead", "1.0")) {
        var sheet = workbook.newWorksheet(table.name());
        sheet.freezePane(0, 1);
        for (int column = 0; column < table.columns().size(); column++) {
          sheet.value(0, column, table.columns().get(column).name());
          sheet.style(0, column).bold().set();
        }
        for (int at = 1; rows.hasNext(); at++) {
          var row = rows.next();
          for (int column = 0; column < table.columns().size(); column++) {
            var value = table.columns().get(column).value().apply(row);
            if (value instanceof Number number) {
              sheet.value(at, column, new BigDecimal(number.toString()));
            } else if (value != null) {
              sheet.value(at, column, Cell.text(value));
            }
          }
          if (at % ROWS_KEPT == 0) {
            sheet.flush();
          }
        }
      }
    }
  };

  /** The media type of CSV. */
  public static final String CSV_TYPE = "text/csv";

  /** The media type of an Excel workbook. */
  public static final String XLSX_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final int ROWS_KEPT = 1000;

  private final String extension;
  private final String type;

  TableFormat(String extension, String type) {
    this.extension = extension;
    this.type = type;
  }

  /** How the names of its files end. */
  public String extension() {
    return extension;
  }

  MediaType mediaType() {
    return MediaType.of(this == CSV ? type + ";charset=utf-8" : type);
  }

  /** Writes all rows, one at a time, and closes the stream. */
  abstract <R> void write(Table<R> table, Iterator<R> rows, OutputStream out) throws IOException;

  /** The format that a request accepts before JSON; none if it does not ask for one. */
  public static Optional<TableFormat> acceptedBy(HttpRequest<?> request) {
    return request.getHeaders().accept().stream()
        .findFirst()
        .flatMap(first -> ofType(first.getName()));
  }

  private static Optional<TableFormat> ofType(@Nullable String type) {
    return java.util.Arrays.stream(values()).filter(each -> each.type.equals(type)).findFirst();
  }

  /** The format that the path of a request ends in. */
  public static TableFormat ofPath(HttpRequest<?> request) {
    return request.getPath().endsWith(XLSX.extension) ? XLSX : CSV;
  }
}
