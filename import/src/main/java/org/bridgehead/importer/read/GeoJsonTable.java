/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A GeoJSON file (RFC 7946) as a table: a row for each feature, with its authority's code and its
 * outline. The line of a row is the number of its feature, the first being 1.
 *
 * @param file what it holds
 * @param date the day it describes, where its sender says so
 */
record GeoJsonTable(SourceFile file, @Nullable LocalDate date) implements Table {

  /** An honest feature has nine levels, and no long text. */
  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(30)
          .maxNumberLength(100)
          .maxNameLength(1_000)
          .maxStringLength(100_000)
          .build();

  private static final JsonFactory JSON =
      JsonFactory.builder().streamReadConstraints(LIMITS).build();

  /** Whether a text begins as JSON does, which no header of a table does. */
  static boolean isIn(SourceFile file) throws IOException {
    try (Reader text = file.open()) {
      int sign = text.read();
      while (sign >= 0 && Character.isWhitespace(sign)) {
        sign = text.read();
      }
      return sign == '{' || sign == '[';
    }
  }

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
    return false;
  }

  @Override
  public Rows open() throws IOException {
    return new GeoJsonRows(JSON.createParser(file.open()), file.name());
  }
}
