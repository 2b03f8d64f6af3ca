/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.coverage;

import static org.bridgehead.service.table.Table.column;

import java.util.List;
import org.bridgehead.service.table.Table;

/** What is held of each authority as a table. */
final class CoverageTable {

  /** One sort of tie and source of an authority. */
  record Row(AuthorityCoverage authority, CoverageRow covered) {}

  static final Table<Row> TABLE =
      new Table<>(
          "coverage",
          List.of(
              column("code", row -> row.authority().code()),
              column("authority", row -> row.authority().name()),
              column("schools", row -> row.authority().schools()),
              column("sort", row -> row.covered().sort()),
              column("state", row -> row.covered().state()),
              column("source", row -> row.covered().source()),
              column("ties", row -> row.covered().ties()),
              column("in_force", row -> row.covered().inForce()),
              column("newest_extract", row -> row.covered().newestExtract())));

  private CoverageTable() {}

  static List<Row> rows(AuthorityCoverage authority) {
    return authority.ties().stream().map(covered -> new Row(authority, covered)).toList();
  }
}
