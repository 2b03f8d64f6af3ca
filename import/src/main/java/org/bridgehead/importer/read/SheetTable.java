/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.bridgehead.importer.ImportRefused;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook. */
final class SheetTable implements Table {

  private final Sheet sheet;
  private final CellText text;
  private final InputFile input;

  SheetTable(Sheet sheet, CellText text, InputFile input) {
    this.sheet = sheet;
    this.text = text;
    this.input = input;
  }

  @Override
  public String name() {
    return input.name() + ", sheet " + sheet.getName();
  }

  @Override
  public @Nullable LocalDate date() {
    return input.date() != null ? input.date() : DateInName.find(input.name());
  }

  @Override
  public boolean isRagged() {
    return true;
  }

  @Override
  public boolean endsOpen() {
    return false;
  }

  @Override
  public Rows open() {
    try {
      Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream();
      return new SheetRows(stream, stream.iterator());
    } catch (IOException | RuntimeException e) {
      throw damaged(e);
    }
  }

  private ImportRefused damaged(Exception cause) {
    ImportRefused refused =
        new ImportRefused(
            name(),
            "The sheet cannot be read to its end. Open the workbook, save it again and send that.");
    refused.initCause(cause);
    return refused;
  }

  /** Rows as the reader of workbooks finds them; whatever it throws means a damaged sheet. */
  private final class SheetRows implements Rows {

    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;

    SheetRows(
        Stream<org.dhatim.fastexcel.reader.Row> stream,
        Iterator<org.dhatim.fastexcel.reader.Row> rows) {
      this.stream = stream;
      this.rows = rows;
    }

    @Override
    public boolean hasNext() {
      try {
        return rows.hasNext();
      } catch (RuntimeException e) {
        throw damaged(e);
      }
    }

    @Override
    public TableRow next() {
      try {
        org.dhatim.fastexcel.reader.Row row = rows.next();
        List<String> values = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
          values.add(text.of(row.getOptionalCell(i).orElse(null)));
        }
        return new TableRow(row.getRowNum(), values);
      } catch (RuntimeException e) {
        throw damaged(e);
      }
    }

    @Override
    public void close() {
      stream.close();
    }
  }
}
