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
import java.util.Optional;
import java.util.stream.Stream;
import org.bridgehead.importer.plan.Graph;
import org.bridgehead.importer.plan.Plan;
import org.bridgehead.importer.read.InputFile;

/**
 * Loads a country into an empty store, brings in more and takes that back, over and over and in one
 * store after another, until it or its parent is killed: the process that {@link CrashTest} breaks
 * off. After revision 1 every odd revision is the same graph, and every even one.
 */
final class KilledImport {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-15T10:00:00Z"), ZoneOffset.UTC);
  private static final LocalDate DESCRIBES = LocalDate.of(2025, 9, 1);
  private static final String OPENED = "opened";

  /** A first load, two that bring in more, and the undo of each. */
  private static final int STEPS = 5;

  private final Graph graph;
  private final Importer importer;
  private final Path country;

  KilledImport(TestDatabase database, Path country) {
    this.graph = new Graph(database::session, CLOCK);
    this.importer = new Importer(graph, CLOCK);
    this.country = country;
  }

  /**
   * @param arguments a folder for the stores, which are numbered, and the country's folder
   */
  public static void main(String[] arguments) throws IOException {
    ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
    for (int number = 0; parent.isAlive(); number++) {
      Path folder = Files.createDirectory(Path.of(arguments[0], String.valueOf(number)));
      try (TestDatabase database = TestDatabase.open(folder)) {
        Path opened = Files.createFile(folder.resolve(OPENED));
        KilledImport killed = new KilledImport(database, Path.of(arguments[1]));
        for (int step = 0; step < STEPS && parent.isAlive(); step++) {
          killed.step();
        }
        Files.delete(opened);
      }
    }
  }

  /** The store that is written to; none between one store and the next. */
  static Optional<Path> opened(Path stores) throws IOException {
    try (Stream<Path> found = Files.list(stores)) {
      return found.filter(folder -> Files.exists(folder.resolve(OPENED))).findAny();
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
