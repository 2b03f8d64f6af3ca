/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.time.LocalDate;
import java.util.Set;
import org.bridgehead.importer.claim.Source;
import org.bridgehead.importer.claim.SourceKind;

/**
 * One sheet of the workbook.
 *
 * @param name the sheet's name, as in the workbook
 * @param required the columns by which it is recognised
 * @param optional further columns that are read
 * @param key the column that holds each value once; empty where none does
 * @param rows what its rows say
 */
record Sheet(String name, Set<String> required, Set<String> optional, String key, RowReader rows)
    implements Reading {

  /** Says what one row says. */
  @FunctionalInterface
  interface RowReader {
    void read(Row row, Source source, Statements statements);
  }

  @Override
  public String title() {
    return "workbook sheet " + name;
  }

  @Override
  public Source source(LocalDate date, String sender) {
    return new Source(SourceKind.WORKBOOK, sender, date);
  }

  @Override
  public void read(Row row, Source source, Statements statements) {
    rows.read(row, source, statements);
  }
}
