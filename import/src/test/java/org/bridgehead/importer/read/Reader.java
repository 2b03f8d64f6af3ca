/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bridgehead.importer.report.FileSummary;
import org.bridgehead.importer.report.Issue;
import org.bridgehead.importer.report.Issues;
import org.bridgehead.importer.suppression.SuppressionList;

/** Reads files without a graph, for tests. */
final class Reader {

  final Statements statements = new Statements();
  final Issues issues = new Issues();
  private final FileReading reading =
      new FileReading(LocalDate.of(2026, 1, 15), "", SuppressionList.NOBODY, statements, issues);

  List<FileSummary> read(Path file) throws IOException {
    return reading.read(InputFile.of(file), (name, rows) -> {});
  }

  List<String> nodes() {
    return statements.nodes().keySet().stream().map(Object::toString).sorted().toList();
  }

  List<String> ties() {
    return statements.ties().entrySet().stream()
        .map(
            tie ->
                tie.getKey().from()
                    + " "
                    + tie.getKey().role()
                    + " "
                    + tie.getKey().to()
                    + " "
                    + tie.getValue().stream().map(claim -> claim.text()).toList())
        .sorted()
        .toList();
  }

  List<String> problems() {
    return issues.all().stream().map(Reader::text).toList();
  }

  private static String text(Issue issue) {
    return "%s:%d %s".formatted(issue.place().file(), issue.place().line(), issue.problem());
  }
}
