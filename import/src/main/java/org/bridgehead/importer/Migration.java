/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import org.neo4j.driver.Driver;

/** Brings a database's schema to the state this version needs. */
public final class Migration {

  private static final String LOCATION = "org/bridgehead/cypher/migrations";

  /** By name: to look for them through every library on the class path takes seconds. */
  static final List<String> FILES =
      List.of(
          "V001__Keys.cypher",
          "V002__Search.cypher",
          "V003__Store.cypher",
          "V004__Invitations.cypher",
          "V005__Measures.cypher");

  private Migration() {}

  /**
   * Applies the migrations that the database has not seen.
   *
   * @param database the database's name
   */
  public static void apply(Driver driver, String database) {
    MigrationsConfig config =
        MigrationsConfig.builder()
            .withLocationsToScan("classpath:" + LOCATION)
            .withResourceScanner(_ -> FILES.stream().map(Migration::file).toList())
            .withDatabase(database)
            .withInstalledBy("bridgehead")
            .build();
    new Migrations(config, driver).apply();
  }

  private static URL file(String name) {
    return Objects.requireNonNull(
        Migration.class.getResource("/" + LOCATION + "/" + name), "a migration is missing");
  }
}
