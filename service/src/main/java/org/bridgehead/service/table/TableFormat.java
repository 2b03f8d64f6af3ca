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
    public <R> void write(Table<R> table, Iterator<R> rows, OutputStream out) throws IOException {
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
    public <R> void write(Table<R> table, Iterator<R> rows, OutputStream out) throws IOException {
      try (var workbook = new Workbook(out, "Bridgehead", "1.0")) {
        WorkbookSheet.write(workbook, table, rows);
      }
    }
  };

  /** The media type of CSV. */
  public static final String CSV_TYPE = "text/csv";

  /** The media type of an Excel workbook. */
  public static final String XLSX_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
  public abstract <R> void write(Table<R> table, Iterator<R> rows, OutputStream out)
      throws IOException;

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
