/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bridgehead.service.table.Table;
import org.bridgehead.service.table.TableFormat;
import org.bridgehead.service.table.WorkbookSheet;
import org.dhatim.fastexcel.Workbook;

/** A selection as two tables, nodes and ties. */
final class TableFiles {

  private TableFiles() {}

  static void writeZip(Selection selection, OutputStream out) throws IOException {
    var told = new Told(selection.question());
    try (var zip = new ZipOutputStream(out)) {
      add(zip, told.nodeTable(), selection.nodes().stream().boxed().iterator());
      add(zip, told.tieTable(), selection.ties().stream().boxed().iterator());
    }
  }

  private static void add(ZipOutputStream zip, Table<Integer> table, Iterator<Integer> rows)
      throws IOException {
    zip.putNextEntry(new ZipEntry(table.name() + ".csv"));
    TableFormat.CSV.write(table, rows, new EntryOnly(zip));
    zip.closeEntry();
  }

  static void writeWorkbook(Selection selection, OutputStream out) throws IOException {
    var told = new Told(selection.question());
    try (var workbook = new Workbook(out, "Bridgehead", "1.0")) {
      WorkbookSheet.write(
          workbook, told.nodeTable(), selection.nodes().stream().boxed().iterator());
      WorkbookSheet.write(workbook, told.tieTable(), selection.ties().stream().boxed().iterator());
    }
  }

  /** Whoever writes an entry closes what it writes to; the zip goes on. */
  private static final class EntryOnly extends FilterOutputStream {

    EntryOnly(ZipOutputStream zip) {
      super(zip);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      out.write(bytes, start, length);
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
