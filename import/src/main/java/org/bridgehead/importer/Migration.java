/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;

/** Brings a database's schema to the state this version needs. */
public final class Migration {

  private static final String LOCATION = "classpath:org/bridgehead/cypher/migrations";

  private Migration() {}

  /**
   * Applies the migrations that the database has not seen.
   *
   * @param database the database's name
   */
  public static void apply(Driver driver, String database) {
    MigrationsConfig config =
        MigrationsConfig.builder()
            .withLocationsToScan(LOCATION)
            .withDatabase(database)
            .withInstalledBy("bridgehead")
            .build();
    new Migrations(config, driver).apply();
  }
}
