/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.around;

import static org.bridgehead.service.table.Table.column;

import java.util.List;
import org.bridgehead.service.question.ShownTie;
import org.bridgehead.service.table.Table;

/** The network around a place as tables. */
final class AroundTables {

  static final Table<AroundPlace> PLACES =
      new Table<>(
          "places-around",
          List.of(
              column("kind", row -> row.place().kind()),
              column("key", row -> row.place().key()),
              column("name", row -> row.place().name()),
              column("role", row -> row.place().role()),
              column("words", AroundPlace::words),
              column("steps", AroundPlace::steps),
              column("ties_shown", AroundPlace::shown),
              column("ties_further", AroundPlace::further)));

  static final Table<ShownTie> TIES =
      new Table<>(
          "ties-around",
          List.of(
              column("type", ShownTie::type),
              column("role", ShownTie::role),
              column("from_kind", row -> row.from().kind()),
              column("from_key", row -> row.from().key()),
              column("from", row -> row.from().name()),
              column("to_kind", row -> row.to().kind()),
              column("to_key", row -> row.to().key()),
              column("to", row -> row.to().name()),
              column("start", ShownTie::start),
              column("start_known", ShownTie::startKnown),
              column("end", ShownTie::end),
              column("end_basis", ShownTie::endBasis),
              column("sources", row -> String.join(", ", row.sources())),
              column("last_confirmed", ShownTie::lastConfirmed),
              column("contradicted", ShownTie::contradicted)));

  private AroundTables() {}
}
