/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every kind of table that is read. */
final class Readings {

  private Readings() {}

  private static List<Reading> all() {
    return Stream.concat(
            Stream.of(
                new RegisterReading(),
                new GroupLinksReading(),
                new LinksReading(),
                new GovernanceReading(),
                new BoundariesReading()),
            Sheets.all().stream())
        .toList();
  }

  /** What a table with this header is: the kind that asks for most of its columns. */
  static Optional<Reading> of(Columns columns) {
    return all().stream()
        .filter(reading -> columns.hasAll(reading.required()))
        .max(Comparator.comparingInt(reading -> reading.required().size()));
  }

  /** What is read, in words. */
  static String titles() {
    return String.join(", ", all().stream().map(Reading::title).toList());
  }
}
