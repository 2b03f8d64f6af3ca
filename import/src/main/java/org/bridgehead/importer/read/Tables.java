/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.bridgehead.importer.ImportRefused;
import org.bridgehead.importer.report.FileSummary;
import org.jspecify.annotations.Nullable;

/**
 * The tables in one file as sent: itself, plain or gzipped, or the files in a zip, or the sheets of
 * a workbook. What a file is is told by its content. Readable until closed.
 */
final class Tables implements AutoCloseable {

  private final List<Table> tables;
  private final List<FileSummary> passedOver;
  private final Closeable open;

  /**
   * @param passedOver what is in the file and not read, with the reason
   * @param open what the tables are read from
   */
  Tables(List<Table> tables, List<FileSummary> passedOver, Closeable open) {
    this.tables = List.copyOf(tables);
    this.passedOver = List.copyOf(passedOver);
    this.open = open;
  }

  /**
   * @throws ImportRefused if it is not what it claims to be, or grows beyond the limits
   */
  static Tables in(InputFile input, Limits limits) throws IOException {
    Path path = input.path();
    Bytes bytes = Bytes.of(path);
    return switch (bytes.kind()) {
      case ZIP -> opened(Archive.open(path, input.name(), limits), input, limits);
      case GZIP -> one(unpacked(Bytes.gunzipped(path, input.name(), limits), input.name()), input);
      case OLD_OFFICE ->
          throw new ImportRefused(
              input.name(),
              "This is a workbook of an older spreadsheet program, or one with a password. Save it as"
                  + " .xlsx without one.");
      case OTHER -> one(SourceFile.inspect(bytes, input.name()), input);
    };
  }

  private static Tables one(SourceFile file, InputFile input) throws IOException {
    return new Tables(List.of(table(file, input.date())), List.of(), () -> {});
  }

  private static Table table(SourceFile file, @Nullable LocalDate date) throws IOException {
    return GeoJsonTable.isIn(file) ? new GeoJsonTable(file, date) : new CsvTable(file, date);
  }

  private static Tables opened(Archive archive, InputFile input, Limits limits) throws IOException {
    return archive.isWorkbook() ? Workbooks.open(archive, input, limits) : unzipped(archive, input);
  }

  private static Tables unzipped(Archive archive, InputFile input) throws IOException {
    try {
      List<Table> tables = new ArrayList<>();
      for (ZipEntry entry : archive.files()) {
        String name = Archive.lastName(entry);
        LocalDate date = DateInName.find(name) != null ? null : dateOf(input);
        tables.add(table(unpacked(archive.bytes(entry), name), date));
      }
      if (tables.isEmpty()) {
        throw new ImportRefused(input.name(), "The archive holds no file.");
      }
      return new Tables(tables, List.of(), archive);
    } catch (IOException | RuntimeException e) {
      archive.close();
      throw e;
    }
  }

  private static @Nullable LocalDate dateOf(InputFile input) {
    return input.date() != null ? input.date() : DateInName.find(input.name());
  }

  private static SourceFile unpacked(Bytes bytes, String name) throws IOException {
    try {
      if (bytes.kind() == Bytes.Kind.OTHER) {
        return SourceFile.inspect(bytes, name);
      }
    } catch (EOFException | ZipException e) {
      throw new ImportRefused(
          name, "The compressed file is broken off or damaged. Send it again, whole.");
    }
    throw new ImportRefused(
        name,
        "An archive or workbook inside an archive is not opened. Send what is in it as it is.");
  }

  List<Table> list() {
    return tables;
  }

  /** What is in the file and not read, with the reason. */
  List<FileSummary> passedOver() {
    return passedOver;
  }

  @Override
  public void close() throws IOException {
    open.close();
  }
}
