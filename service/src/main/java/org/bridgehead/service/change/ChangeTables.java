/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import static org.bridgehead.service.table.Table.column;

import java.util.List;
import org.bridgehead.service.table.Table;

/** What is another before and after, as tables. */
final class ChangeTables {

  static final Table<RungChange> ISOLATION =
      new Table<>(
          "changes-isolation",
          List.of(
              column("urn", row -> row.school().key()),
              column("school", row -> row.school().name()),
              column(
                  "authority_code", row -> row.authority() == null ? null : row.authority().key()),
              column("authority", row -> row.authority() == null ? null : row.authority().name()),
              column("before", RungChange::before),
              column("after", RungChange::after),
              column("why", row -> row.why().words())));

  static final Table<BridgeChange> BRIDGING =
      new Table<>(
          "changes-bridging",
          List.of(
              column("kind", row -> row.place().kind()),
              column("key", row -> row.place().key()),
              column("name", row -> row.place().name()),
              column("role", row -> row.place().role()),
              column("pairs_through_here_before", BridgeChange::betweennessBefore),
              column("pairs_through_here_after", BridgeChange::betweennessAfter),
              column("share_before", BridgeChange::shareBefore),
              column("share_after", BridgeChange::shareAfter),
              column("rank_before", BridgeChange::rankBefore),
              column("rank_after", BridgeChange::rankAfter),
              column("holds_something_together_before", BridgeChange::cutPointBefore),
              column("holds_something_together_after", BridgeChange::cutPointAfter),
              column("why", row -> row.why().words())));

  static final Table<LinkChange> LINKS =
      new Table<>(
          "changes-links",
          List.of(
              column("a_code", row -> row.a().key()),
              column("a", row -> row.a().name()),
              column("b_code", row -> row.b().key()),
              column("b", row -> row.b().name()),
              column("change", LinkChange::change),
              column("links_before", LinkChange::before),
              column("links_after", LinkChange::after),
              column("why", row -> row.why().words())));

  static final Table<ReachChange> PATHS =
      new Table<>(
          "changes-paths",
          List.of(
              column("urn", row -> row.school().key()),
              column("school", row -> row.school().name()),
              column("change", ReachChange::change),
              column("why", row -> row.why().words())));

  private ChangeTables() {}

  /** Figures before and after, of a part of the page. */
  static Table<Figure> figures(String part) {
    return new Table<>(
        part + "-figures",
        List.of(
            column("figure", Figure::name),
            column("before", Figure::before),
            column("after", Figure::after),
            column("what_it_means", Figure::means)));
  }
}
