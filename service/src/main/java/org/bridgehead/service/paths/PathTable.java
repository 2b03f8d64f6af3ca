/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import static org.bridgehead.service.table.Table.column;

import java.util.List;
import org.bridgehead.service.table.Table;

/** The steps of routes as a table. */
final class PathTable {

  static final Table<PathStep> TABLE =
      new Table<>(
          "paths",
          List.of(
              column("route", PathStep::route),
              column("step", PathStep::step),
              column("from_kind", row -> row.from().kind()),
              column("from_key", row -> row.from().key()),
              column("from", row -> row.from().name()),
              column("to_kind", row -> row.to().kind()),
              column("to_key", row -> row.to().key()),
              column("to", row -> row.to().name()),
              column("usable_from", PathStep::usableFrom),
              column("why", row -> row.why().words())));

  private PathTable() {}
}
