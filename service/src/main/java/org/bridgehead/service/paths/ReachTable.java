/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import static org.bridgehead.service.table.Table.column;

import java.util.List;
import org.bridgehead.service.table.Table;

/** The places reached, as a table. */
final class ReachTable {

  static final Table<ReachedPlace> TABLE =
      new Table<>(
          "reach",
          List.of(
              column("kind", row -> row.place().kind()),
              column("key", row -> row.place().key()),
              column("name", row -> row.place().name()),
              column("role", row -> row.place().role()),
              column("steps", ReachedPlace::steps),
              column("reached_on", ReachedPlace::on),
              column("first_carrier_kind", row -> row.firstCarrier().kind()),
              column("first_carrier_key", row -> row.firstCarrier().key()),
              column("first_carrier", row -> row.firstCarrier().name()),
              column("from_kind", row -> row.previous().kind()),
              column("from_key", row -> row.previous().key()),
              column("from", row -> row.previous().name()),
              column("why", row -> row.why().words())));

  private ReachTable() {}
}
