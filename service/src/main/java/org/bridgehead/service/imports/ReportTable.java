/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import static org.bridgehead.service.table.Table.column;

import java.util.List;
import org.bridgehead.service.table.Table;

/** A report as a table for a spreadsheet program. */
final class ReportTable {

  static final Table<IssueView> TABLE =
      new Table<>(
          "report",
          List.of(
              column("outcome", IssueView::outcome),
              column("file", IssueView::file),
              column("line", IssueView::line),
              column("column", IssueView::column),
              column("value", IssueView::value),
              column("problem", IssueView::problem),
              column("mend", IssueView::mend)));

  private ReportTable() {}
}
