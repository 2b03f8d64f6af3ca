/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.bridgehead.importer.plan.Graph;
import org.bridgehead.importer.plan.Plan;
import org.bridgehead.importer.plan.StoreState;
import org.bridgehead.importer.read.InputFile;

/**
 * Loads a country, brings in more and takes that back, over and over, until it or its parent is
 * killed: the process that {@link CrashTest} kills. After revision 1 every odd revision is the same
 * graph, and every even one.
 */
final class KilledImport {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-15T10:00:00Z"), ZoneOffset.UTC);
  private static final LocalDate DESCRIBES = LocalDate.of(2025, 9, 1);

  private final Graph graph;
  private final Importer importer;
  private final Path country;

  KilledImport(TestDatabase database, Path country) {
    this.graph = new Graph(database::session, CLOCK);
    this.importer = new Importer(graph, CLOCK);
    this.country = country;
  }

  /**
   * @param arguments the store's folder, the country's, and the file to print the graph to
   */
  public static void main(String[] arguments) throws IOException {
    try (TestDatabase database = TestDatabase.open(Path.of(arguments[0]))) {
      KilledImport killed = new KilledImport(database, Path.of(arguments[1]));
      StoreState before = killed.graph.state();
      killed.graph.wipeInterruptedLoad();
      Files.write(Path.of(arguments[2]), GraphPrint.of(database));
      System.out.printf(
          "%d %s%n", killed.graph.state().revision(), before.isLoading() ? "wiped" : "opened");
      ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
      while (parent.isAlive()) {
        killed.step();
      }
    }
  }

  /** From one revision to the next. */
  void step() throws IOException {
    long revision = graph.state().revision();
    if (revision == 0) {
      load("register");
    } else if (revision % 2 == 1) {
      load("networks");
    } else {
      graph.undo(revision, false, "undo");
    }
  }

  private void load(String part) throws IOException {
    Plan plan = importer.plan(files(part), "", (file, rows) -> {});
    importer.apply(plan, "test", false, (elements, of) -> {});
  }

  private List<InputFile> files(String part) throws IOException {
    try (Stream<Path> found = Files.list(country.resolve(part))) {
      return found
          .filter(file -> file.toString().endsWith(".csv"))
          .sorted()
          .map(
              file ->
                  part.equals("register")
                      ? InputFile.of(file)
                      : new InputFile(file, InputFile.of(file).name(), DESCRIBES))
          .toList();
    }
  }
}
