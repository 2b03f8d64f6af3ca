/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.cypher.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;
import org.neo4j.io.ByteUnit;

/** A Neo4j inside the tests, one for all of them, with the migrations applied. */
final class EmbeddedGraph implements AutoCloseable {
  private static final Path MIGRATIONS =
      Path.of("src/main/resources/org/bridgehead/cypher/migrations");

  private final Catalogue catalogue = Catalogue.load();
  private final Path folder;
  private final DatabaseManagementService management;
  private final GraphDatabaseService database;

  private EmbeddedGraph() throws IOException {
    folder = Files.createTempDirectory("bridgehead-catalogue");
    management =
        new DatabaseManagementServiceBuilder(folder)
            .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(16))
            .build();
    database = management.database("neo4j");
    try (var files = Files.list(MIGRATIONS)) {
      for (var file : files.sorted().toList()) {
        for (var statement : Files.readString(file).split(";\\s*(\n|$)")) {
          database.executeTransactionally(statement);
        }
      }
    }
    database.executeTransactionally("CALL db.awaitIndexes(60)");
  }

  /** Replaces all that is in the graph by what the statement creates. */
  EmbeddedGraph draw(String statement) {
    database.executeTransactionally("MATCH (n) DETACH DELETE n");
    database.executeTransactionally(statement);
    return this;
  }

  /** The rows of a named query. */
  List<Map<String, Object>> ask(String path, Map<String, ?> arguments) {
    return inTransaction(
        catalogue.get(path.split("/")[0], path.split("/")[1]).text(), arguments, this::rows);
  }

  /** The same on that day. */
  List<Map<String, Object>> ask(String path, LocalDate asOf) {
    return ask(path, Map.of("asOf", asOf));
  }

  private List<Map<String, Object>> rows(Result result) {
    Stream<Map<String, Object>> rows = result.stream().map(HashMap::new);
    return rows.toList();
  }

  /** What is made of the statement's result. */
  <T> T inTransaction(String statement, Map<String, ?> arguments, Reading<T> reading) {
    try (var transaction = database.beginTx();
        var result = transaction.execute(statement, new HashMap<>(arguments))) {
      return reading.read(result);
    }
  }

  /** Makes something of a result. */
  interface Reading<T> {
    T read(Result result);
  }

  @Override
  public void close() {
    management.shutdown();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                throws IOException {
              Files.delete(directory);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands the graph to tests that take it. */
  static final class Extension implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == EmbeddedGraph.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(Namespace.create(EmbeddedGraph.class))
          .getOrComputeIfAbsent(EmbeddedGraph.class, _ -> start(), EmbeddedGraph.class);
    }

    private static EmbeddedGraph start() {
      try {
        return new EmbeddedGraph();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
