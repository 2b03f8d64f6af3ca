/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.isolation;

import static org.bridgehead.service.table.Table.column;

import java.util.List;
import java.util.stream.Collectors;
import org.bridgehead.service.table.Table;

/** Schools and where they stand, as a table. */
final class IsolationTable {

  static final Table<IsolatedSchool> TABLE =
      new Table<>(
          "isolation",
          List.of(
              column("urn", IsolatedSchool::urn),
              column("name", IsolatedSchool::name),
              column("phase", IsolatedSchool::phase),
              column(
                  "authority_code", row -> row.authority() == null ? null : row.authority().key()),
              column("authority", row -> row.authority() == null ? null : row.authority().name()),
              column("rung", IsolatedSchool::rungWords),
              column("why", row -> row.why().words()),
              column("flags", row -> join(row, false)),
              column("why_flags", row -> join(row, true)),
              column(
                  "suggested_network_id",
                  row -> row.suggested() == null ? null : row.suggested().key()),
              column(
                  "suggested_network",
                  row -> row.suggested() == null ? null : row.suggested().name())));

  private IsolationTable() {}

  private static String join(IsolatedSchool row, boolean why) {
    return row.flags().stream()
        .map(flag -> why ? flag.why().words() : flag.words())
        .collect(Collectors.joining(why ? " " : "; "));
  }
}
