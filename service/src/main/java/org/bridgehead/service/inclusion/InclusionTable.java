/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.inclusion;

import static org.bridgehead.service.table.Table.column;

import java.util.List;
import org.bridgehead.service.table.Table;

/** A plan as a table. */
final class InclusionTable {

  static final Table<PlannedSchool> TABLE =
      new Table<>(
          "inclusion-plan",
          List.of(
              column("urn", row -> row.school().key()),
              column("school", row -> row.school().name()),
              column("rung", PlannedSchool::rung),
              column("placed", PlannedSchool::placed),
              column("network_id", row -> row.network() == null ? null : row.network().key()),
              column("network", PlannedSchool::networkName),
              column("fit_of_100", PlannedSchool::score),
              column("why", row -> row.why().words())));

  private InclusionTable() {}
}
