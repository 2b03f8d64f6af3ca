/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

import static org.bridgehead.service.table.Table.column;

import java.util.List;
import org.bridgehead.service.lookup.RecordPage.TieGroup;
import org.bridgehead.service.table.Table;

/** Ties over time as a table. */
public final class TieTable {

  /**
   * A tie and the group that it is shown in.
   *
   * @param group the id of the group
   * @param tie the tie
   */
  public record Row(String group, RecordedTie tie) {}

  /** The columns. */
  public static final Table<Row> TABLE =
      new Table<>(
          "ties",
          List.of(
              column("group", Row::group),
              column("sort", row -> row.tie().sort()),
              column("role", row -> row.tie().role()),
              column("with_kind", row -> row.tie().with().kind()),
              column("with_key", row -> row.tie().with().key()),
              column("with", row -> row.tie().with().name()),
              column("start", row -> row.tie().start()),
              column("start_basis", row -> row.tie().startBasis()),
              column("end", row -> row.tie().end()),
              column("end_basis", row -> row.tie().endBasis()),
              column("in_force", row -> row.tie().inForce()),
              column("sources", row -> String.join("; ", row.tie().sources())),
              column("last_confirmed", row -> row.tie().lastConfirmed()),
              column("contradicted", row -> row.tie().contradicted())));

  private TieTable() {}

  /** The ties of some groups, as they stand on the page. */
  public static List<Row> rows(List<TieGroup> groups) {
    return groups.stream()
        .flatMap(group -> group.inOrder().stream().map(tie -> new Row(group.id(), tie)))
        .toList();
  }
}
