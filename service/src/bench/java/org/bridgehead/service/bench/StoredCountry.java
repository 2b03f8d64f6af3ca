/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
  /** The statement that loads each file, in the order in which they need each other. */
  private static final List<Map.Entry<String, String>> LOAD_CSV =
      List.of(
          Map.entry("load-register", "edubasealldata20230119.csv"),
          Map.entry("load-group-links", "grouplinks_edubaseallacademiesandfree20180501.csv"),
          Map.entry("load-group-links", "grouplinks_edubaseallacademiesandfree20190601.csv"),
          Map.entry("load-links", "links_edubasealldata20250422.csv"),
          Map.entry("load-governance", "governancealldata20230119.csv"));

  private final Path folder;
  private final EmbeddedNeo4j database;
  private final Driver driver;
  private final SnapshotTimer snapshots;

  StoredCountry(Path folder) throws IOException {
    this.folder = folder;
    empty(folder);
    database = EmbeddedNeo4j.open(new DataFolder(folder), StoreName.COUNTRY, new Secrets());
    driver =
        GraphDatabase.driver(
            database.uri(), AuthTokens.basic(database.username(), database.password()));
    Migration.apply(driver, database.database());
    snapshots = new SnapshotTimer(this::session);
  }

  /** Removes a folder with all that is in it. */
  static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /**
   * Plans and writes files of the country; how long that took, in milliseconds.
   *
   * @param wanted which of them
   */
  double load(Path data, Predicate<Path> wanted) throws Exception {
    var files = new ArrayList<InputFile>();
    for (var part : List.of("register", "authorities", "networks")) {
      tables(data.resolve(part)).stream().filter(wanted).map(InputFile::of).forEach(files::add);
    }
    var importer = new Importer(new Graph(this::session, Clock.systemUTC()), Clock.systemUTC());
    return Stopwatch.once(
        () -> {
          var plan = importer.plan(files, "", (_, _) -> {});
          return plan.isEmpty() ? 0L : importer.apply(plan, "benchmark", false, (_, _) -> {});
        });
  }

  /**
   * The register's five files by Cypher's own means into a store that has the same constraints: no
   * claims, no plan, no checks and no report. How long that took, in milliseconds.
   */
  double loadCsv(Path data) throws Exception {
    var files =
        Files.createDirectories(folder.resolve(StoreName.COUNTRY.folder()).resolve("import"));
    for (var table : tables(data.resolve("register"))) {
      Files.writeString(files.resolve(table.getFileName()), text(Files.readAllBytes(table)));
    }
    return Stopwatch.once(
        () -> {
          for (var load : LOAD_CSV) {
            try (var text = StoredCountry.class.getResourceAsStream(load.getKey() + ".cypher");
                var session = session(AccessMode.WRITE)) {
              session
                  .run(
                      new String(text.readAllBytes(), StandardCharsets.UTF_8),
                      Map.of("file", files.resolve(load.getValue()).toUri().toString()))
                  .consume();
            }
          }
          return 0;
        });
  }

  private static List<Path> tables(Path folder) throws IOException {
    try (var found = Files.list(folder)) {
      return found.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }

  /** The register's files come in either encoding, and LOAD CSV reads the one. */
  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
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
