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
import java.time.LocalDate;
import java.util.Iterator;
import org.bridgehead.importer.ImportRefused;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file, plain or out of an archive.
 *
 * @param file what it holds
 * @param date the day it describes, where its sender says so
 */
record CsvTable(SourceFile file, @Nullable LocalDate date) implements Table {

  @Override
  public String name() {
    return file.name();
  }

  @Override
  public boolean isRagged() {
    return false;
  }

  @Override
  public boolean endsOpen() {
    return file.endsOpen();
  }

  @Override
  public Rows open() throws IOException {
    CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(file.open());
    return new CsvRows(csv, csv.iterator(), file.name());
  }

  private record CsvRows(CsvReader<CsvRecord> csv, Iterator<CsvRecord> records, String name)
      implements Rows {

    @Override
    public boolean hasNext() {
      try {
        return records.hasNext();
      } catch (CsvParseException e) {
        throw broken();
      }
    }

    @Override
    public TableRow next() {
      try {
        CsvRecord record = records.next();
        return new TableRow(record.getStartingLineNumber(), record.getFields());
      } catch (CsvParseException e) {
        throw broken();
      }
    }

    private ImportRefused broken() {
      return new ImportRefused(
          name,
          "The file cannot be read as CSV to its end: a quotation mark is not closed, or it is broken"
              + " off. Send it again, whole.");
    }

    @Override
    public void close() throws IOException {
      csv.close();
    }
  }
}
