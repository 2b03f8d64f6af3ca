/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** An embedded Neo4j over Bolt for the tests of one class, with the schema in place. */
public final class TestDatabase implements AutoCloseable {

  public static final String NAME = "neo4j";

  private final Path folder;
  private final DatabaseManagementService management;
  private final URI address;
  private final Driver driver;

  private TestDatabase(
      Path folder, DatabaseManagementService management, URI address, Driver driver) {
    this.folder = folder;
    this.management = management;
    this.address = address;
    this.driver = driver;
  }

  public static TestDatabase start() throws IOException {
    return open(Files.createTempDirectory("bridgehead-test"));
  }

  /** Opens the store in a folder, which is removed when it is closed. */
  static TestDatabase open(Path folder) {
    DatabaseManagementService management =
        new DatabaseManagementServiceBuilder(folder)
            .setConfig(GraphDatabaseSettings.auth_enabled, false)
            .setConfig(GraphDatabaseSettings.pagecache_memory, 256L << 20)
            .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress("localhost", 0))
            .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ZERO)
            .build();
    GraphDatabaseAPI database = (GraphDatabaseAPI) management.database(NAME);
    int port =
        database
            .getDependencyResolver()
            .resolveDependency(ConnectorPortRegister.class)
            .getLocalAddress(ConnectorType.BOLT)
            .getPort();
    URI address = URI.create("bolt://localhost:" + port);
    Driver driver = GraphDatabase.driver(address, AuthTokens.none());
    Migration.apply(driver, NAME);
    return new TestDatabase(folder, management, address, driver);
  }

  public URI address() {
    return address;
  }

  public Driver driver() {
    return driver;
  }

  public SessionConfig sessions() {
    return SessionConfig.forDatabase(NAME);
  }

  public Session session(AccessMode mode) {
    return driver.session(
        SessionConfig.builder().withDatabase(NAME).withDefaultAccessMode(mode).build());
  }

  /** Removes all that was imported, as if the store were new. */
  public void empty() {
    try (Session session = driver.session(sessions())) {
      session.run(
          "MATCH (n) WHERE NOT n:Store AND NOT n:__Neo4jMigration CALL (n) { DETACH DELETE n } IN TRANSACTIONS");
      session.run(
          "MATCH (s:Store) SET s = {id: 'store', revision: 0, state: 'empty', demonstration: false}");
    }
  }

  /** Makes the next plan compare everything, as if it were not known what was imported. */
  public void forgetContents() {
    try (Session session = driver.session(sessions())) {
      session.run("MATCH (r:Revision) REMOVE r.contents").consume();
    }
  }

  @Override
  public void close() throws IOException {
    driver.close();
    management.shutdown();
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
