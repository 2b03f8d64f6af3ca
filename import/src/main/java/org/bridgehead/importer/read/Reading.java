/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bridgehead.importer.claim.Source;

/** What one kind of file is known by, and what its rows say. */
interface Reading {

  /** What the file is, in words. */
  String title();

  /** The columns by which it is recognised; all must be there. */
  Set<String> required();

  /** Further columns that are read where they are there. */
  Set<String> optional();

  /** Whether published extracts of this kind end with a line break or a quotation mark. */
  default boolean official() {
    return false;
  }

  /** How many columns at the end of the header have no value in any row. */
  default int emptyTail() {
    return 0;
  }

  /** The column that may hold each value only once; empty where none may not. */
  default String key() {
    return "";
  }

  /** Whether columns that it does not know are kept as notes on what a row describes. */
  default boolean keepsNotes() {
    return false;
  }

  /** The source that a file of this kind, describing this day, is an extract of. */
  Source source(LocalDate date, String sender);

  /** Whether the row is one that was sent out and has come back unchanged, and so says nothing. */
  default boolean isAsSent(Row row) {
    return false;
  }

  /** The ids of the people whom the row is about; without any of them it says nothing. */
  default List<String> people(Row row) {
    return List.of();
  }

  /**
   * Whom else the row names, as {@link org.bridgehead.importer.suppression.Identities} puts it;
   * empty where nobody.
   */
  default List<String> named(Row row) {
    return List.of();
  }

  /** Says what the row says, or why it is not taken. */
  void read(Row row, Source source, Statements statements);
}
