/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.report;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.bridgehead.service.store.ReportLine;
import org.jspecify.annotations.Nullable;

/**
 * A page of reports.
 *
 * @param rows those of this page, the newest first
 * @param next to be given as {@code after} for the next page; null if this is the last
 */
@Serdeable
public record ReportRows(List<ReportLine> rows, @Nullable String next) {

  /** Copies the rows. */
  public ReportRows {
    rows = List.copyOf(rows);
  }
}
