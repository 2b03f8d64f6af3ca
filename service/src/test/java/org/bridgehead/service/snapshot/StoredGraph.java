/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bridgehead.cypher.catalogue.Catalogue;
import org.bridgehead.importer.Migration;
import org.bridgehead.service.embedded.EmbeddedNeo4j;
import org.bridgehead.service.embedded.StoreName;
import org.bridgehead.service.start.DataFolder;
import org.bridgehead.service.start.Secrets;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/** An embedded Neo4j with the schema in place, one for all tests that take it. */
final class StoredGraph implements AutoCloseable {

  /** Held by every class that takes it, for they take turns. */
  static final String LOCK = "the stored graph";

  private final Catalogue catalogue = Catalogue.load();
  private final Path folder;
  private final EmbeddedNeo4j neo4j;
  private final Driver driver;

  private StoredGraph() throws IOException {
    folder = Files.createTempDirectory("bridgehead-snapshot");
    neo4j = EmbeddedNeo4j.open(new DataFolder(folder), StoreName.COUNTRY, new Secrets());
    driver =
        GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.username(), neo4j.password()));
    Migration.apply(driver, neo4j.database());
  }

  Session session(AccessMode mode) {
    return driver.session(
        SessionConfig.builder().withDatabase(neo4j.database()).withDefaultAccessMode(mode).build());
  }

  /** Replaces all that is stored by the drawing, as revision 1. */
  void replaceBy(Drawing drawing) {
    try (var session = session(AccessMode.WRITE)) {
      session
          .run("MATCH (n) WHERE NOT n:Store AND NOT n:__Neo4jMigration DETACH DELETE n")
          .consume();
    }
    publish(1, drawing);
  }

  /** Adds the drawing to what is stored, as that revision. */
  void publish(long revision, Drawing drawing) {
    try (var session = session(AccessMode.WRITE)) {
      session.executeWriteWithoutResult(
          transaction -> {
            drawing.write(transaction);
            transaction
                .run(
                    """
                    MATCH (s:Store {id: 'store'})
                    SET s.revision = $revision, s.state = 'ready', s.newestDate = $newest
                    """,
                    Map.of("revision", revision, "newest", LocalDate.of(2025, 1, 1)))
                .consume();
          });
    }
  }

  /** Sets the store's state alone. */
  void state(String state) {
    try (var session = session(AccessMode.WRITE)) {
      session
          .run("MATCH (s:Store {id: 'store'}) SET s.state = $state", Map.of("state", state))
          .consume();
    }
  }

  /** The rows of a named query; parameters are given as text. */
  List<Record> ask(String area, String slug, Map<String, String> given) {
    var query = catalogue.get(area, slug);
    var texts = new HashMap<String, List<String>>();
    given.forEach((name, text) -> texts.put(name, List.of(text)));
    try (var session = session(AccessMode.READ)) {
      return session.executeRead(
          transaction -> transaction.run(query.text(), query.arguments(texts)).list());
    }
  }

  @Override
  public void close() {
    driver.close();
    neo4j.close();
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands the graph to tests that take it. */
  static final class Extension implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == StoredGraph.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(Namespace.create(StoredGraph.class))
          .getOrComputeIfAbsent(StoredGraph.class, _ -> start(), StoredGraph.class);
    }

    private static StoredGraph start() {
      try {
        return new StoredGraph();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
