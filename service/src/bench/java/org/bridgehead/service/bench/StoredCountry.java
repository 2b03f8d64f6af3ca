/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.importer.Importer;
import org.bridgehead.importer.Migration;
import org.bridgehead.importer.plan.Graph;
import org.bridgehead.importer.read.InputFile;
import org.bridgehead.service.embedded.EmbeddedNeo4j;
import org.bridgehead.service.embedded.StoreName;
import org.bridgehead.service.snapshot.SnapshotTimer;
import org.bridgehead.service.start.DataFolder;
import org.bridgehead.service.start.Secrets;
import org.bridgehead.service.topology.Topology;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/** A country in an embedded Neo4j of its own, in a folder that is emptied first. */
final class StoredCountry implements AutoCloseable {
  private final EmbeddedNeo4j database;
  private final Driver driver;
  private final SnapshotTimer snapshots;

  StoredCountry(Path folder) throws IOException {
    empty(folder);
    database = EmbeddedNeo4j.open(new DataFolder(folder), StoreName.COUNTRY, new Secrets());
    driver =
        GraphDatabase.driver(
            database.uri(), AuthTokens.basic(database.username(), database.password()));
    Migration.apply(driver, database.database());
    snapshots = new SnapshotTimer(this::session);
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** Plans and writes all files of the country; how long that took, in milliseconds. */
  double load(Path data, boolean governance) throws Exception {
    var files = new ArrayList<InputFile>();
    for (var part : List.of("register", "authorities", "networks")) {
      try (var found = Files.list(data.resolve(part))) {
        found
            .filter(file -> file.toString().endsWith(".csv"))
            .filter(file -> governance || !file.getFileName().toString().startsWith("governance"))
            .sorted()
            .map(InputFile::of)
            .forEach(files::add);
      }
    }
    var importer = new Importer(new Graph(this::session, Clock.systemUTC()), Clock.systemUTC());
    return Stopwatch.once(
        () -> {
          var plan = importer.plan(files, "", (_, _) -> {});
          return plan.isEmpty() ? 0L : importer.apply(plan, "benchmark", false, (_, _) -> {});
        });
  }

  Topology read() {
    return snapshots.read().topology();
  }

  private Session session(AccessMode mode) {
    return driver.session(SessionConfig.builder().withDefaultAccessMode(mode).build());
  }

  @Override
  public void close() {
    driver.close();
    database.close();
  }
}
