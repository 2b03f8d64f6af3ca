/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;
import org.bridgehead.importer.report.Issue;

/**
 * A row that was not taken, waits, or is not used.
 *
 * @param outcome wrong, waiting or not_used
 * @param file the file it stands in
 * @param line its line, from 1
 * @param column the column it concerns; empty for the whole row
 * @param value what stood there
 * @param problem what is the matter
 * @param mend what to do about it
 */
@Serdeable
public record IssueView(
    String outcome,
    String file,
    long line,
    String column,
    String value,
    String problem,
    String mend) {

  static IssueView of(Issue issue) {
    return new IssueView(
        issue.outcome().name().toLowerCase(Locale.ROOT),
        issue.place().file(),
        issue.place().line(),
        issue.column(),
        issue.value(),
        issue.problem(),
        issue.mend());
  }
}
