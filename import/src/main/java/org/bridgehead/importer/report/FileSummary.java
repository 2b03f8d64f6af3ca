/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.report;

import java.util.List;

/**
 * What one file was and how many of its rows were taken.
 *
 * @param file its name as sent
 * @param kind what it was recognised as
 * @param source the id of the source it is an extract of
 * @param rows how many rows it holds, without the header
 * @param taken how many of them were taken: rows less those that are wrong or not used
 * @param leftOut how many are about somebody who was erased, and were left out
 * @param notes what a reader should know of the whole file, such as columns that are not used
 */
public record FileSummary(
    String file,
    String kind,
    String source,
    long rows,
    long taken,
    long leftOut,
    List<String> notes) {

  public FileSummary {
    notes = List.copyOf(notes);
  }
}
