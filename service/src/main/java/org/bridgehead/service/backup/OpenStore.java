/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.backup;

import java.util.List;
import java.util.Map;
import org.bridgehead.cypher.Statement;
import org.bridgehead.importer.Migration;
import org.bridgehead.importer.plan.Erasures;
import org.bridgehead.importer.suppression.SuppressionList;
import org.bridgehead.service.about.Version;
import org.bridgehead.service.backup.Manifest.Stand;
import org.bridgehead.service.embedded.EmbeddedNeo4j;
import org.bridgehead.service.embedded.StoreName;
import org.bridgehead.service.start.DataFolder;
import org.bridgehead.service.start.Secrets;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/** The country's store of a stopped service, open for a moment; no reader gets at it. */
class OpenStore implements AutoCloseable {

  /** Opens stores. */
  @FunctionalInterface
  interface Opener {
    OpenStore open(DataFolder folder);
  }

  private final EmbeddedNeo4j neo4j;
  private final Driver driver;

  /** Takes over a database that was started and a driver that is connected to it. */
  OpenStore(EmbeddedNeo4j neo4j, Driver driver) {
    this.neo4j = neo4j;
    this.driver = driver;
  }

  /**
   * Opens the store as it is. What it had not put away when it was last stopped it puts away now.
   *
   * @throws org.bridgehead.service.start.RefusedToStart if another process uses the folder, or the
   *     store cannot be opened
   */
  static OpenStore in(DataFolder folder) {
    EmbeddedNeo4j neo4j = EmbeddedNeo4j.open(folder, StoreName.COUNTRY, new Secrets());
    return new OpenStore(
        neo4j,
        GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.username(), neo4j.password())));
  }

  /** How far it has come. */
  Stand stand() {
    long revision =
        run("importing", "read-store", Map.of()).stream()
            .mapToLong(store -> store.get("revision").asLong())
            .findFirst()
            .orElse(0);
    return new Stand(
        Version.get(),
        EmbeddedNeo4j.version(),
        Migration.level(driver, neo4j.database()),
        revision);
  }

  /**
   * Whether this version of Bridgehead would change its schema.
   *
   * @throws org.bridgehead.importer.NewerStore if a newer version has worked on it
   */
  boolean isOlder() {
    return !Migration.pending(driver, neo4j.database()).isEmpty();
  }

  /**
   * Brings it to the schema of this version.
   *
   * @throws org.bridgehead.importer.NewerStore if a newer version has worked on it
   */
  void migrate() {
    Migration.forgetBrokenOff(driver, neo4j.database());
    Migration.apply(driver, neo4j.database());
  }

  /**
   * Removes everybody who is on a list.
   *
   * @return how many people that were, and all that they turned out to be known by
   */
  Erasures.Removed remove(SuppressionList list) {
    try (Session session = driver.session(SessionConfig.forDatabase(neo4j.database()))) {
      return session.executeWrite(transaction -> Erasures.remove(transaction, list));
    }
  }

  private List<Record> run(String area, String name, Map<String, Object> parameters) {
    return driver
        .executableQuery(Statement.of(area, name).text())
        .withParameters(parameters)
        .withConfig(QueryConfig.builder().withDatabase(neo4j.database()).build())
        .execute()
        .records();
  }

  @Override
  public void close() {
    driver.close();
    neo4j.close();
  }
}
