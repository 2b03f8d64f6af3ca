/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bridging;

import static org.bridgehead.service.table.Table.column;

import java.util.List;
import org.bridgehead.service.table.Table;

/** Bridges as a table. */
final class BridgingTable {

  static final Table<Bridge> TABLE =
      new Table<>(
          "bridging",
          List.of(
              column("kind", row -> row.place().kind()),
              column("key", row -> row.place().key()),
              column("name", row -> row.place().name()),
              column("role", row -> row.place().role()),
              column("pairs_through_here", Bridge::betweenness),
              column("share_of_all_pairs", Bridge::share),
              column("holds_something_together", Bridge::cutPoint),
              column("pairs_cut_off", Bridge::pairsCut),
              column("why", row -> row.why().words())));

  private BridgingTable() {}
}
