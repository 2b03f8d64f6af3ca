/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import org.bridgehead.cypher.Statement;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/** Brings a database's schema to the state this version needs. */
public final class Migration {

  /** What the schema of a database is at that no migration has been applied to. */
  public static final String NONE = "000";

  private static final String LOCATION = "org/bridgehead/cypher/migrations";

  /** By name: to look for them through every library on the class path takes seconds. */
  static final List<String> FILES =
      List.of(
          "V001__Keys.cypher",
          "V002__Search.cypher",
          "V003__Store.cypher",
          "V004__Invitations.cypher",
          "V005__Measures.cypher",
          "V006__Reports.cypher",
          "V007__Drafts.cypher",
          "V008__SchoolLists.cypher");

  private Migration() {}

  /**
   * Applies the migrations that the database has not seen.
   *
   * @param database the database's name
   * @throws NewerStore if it has seen one that this version does not know; nothing is then written
   * @throws MigrationFailed if another process is applying them, or broke off over it
   */
  public static void apply(Driver driver, String database) {
    if (!pending(driver, database).isEmpty()) {
      try {
        migrations(driver, database).apply();
      } catch (MigrationsException e) {
        throw new MigrationFailed(e);
      }
    }
  }

  /**
   * Forgets that migrations were begun by a process that was killed over it: the mark that it left
   * keeps all others out. To be called only where no other process gets at the database.
   *
   * @param database the database's name
   */
  public static void forgetBrokenOff(Driver driver, String database) {
    try (Session session = driver.session(SessionConfig.forDatabase(database))) {
      session.executeWriteWithoutResult(
          transaction -> transaction.run(Statement.of("schema", "remove-lock").text()).consume());
    }
  }

  /**
   * Lists the migrations that the database has not seen; takes no lock.
   *
   * @param database the database's name
   * @return their versions, such as 006, in the order in which they are to be applied
   * @throws NewerStore if it has seen one that this version does not know
   */
  public static List<String> pending(Driver driver, String database) {
    List<String> known = FILES.stream().map(Migration::version).toList();
    List<String> held = held(driver, database);
    if (!known.containsAll(held)) {
      throw new NewerStore(held.getLast(), known.getLast());
    }
    return known.stream().filter(version -> !held.contains(version)).toList();
  }

  private static String version(String file) {
    return file.substring(1, file.indexOf('_'));
  }

  private static List<String> held(Driver driver, String database) {
    try (Session session = driver.session(SessionConfig.forDatabase(database))) {
      return session.executeRead(
          transaction ->
              transaction
                  .run(Statement.of("schema", "list-migrations").text())
                  .list(found -> found.get("version").asString()));
    }
  }

  /**
   * Says how far the schema of a database has come.
   *
   * @param database the database's name
   * @return the version of the migration that was applied last, such as 006; {@link #NONE} where
   *     there was none
   */
  public static String level(Driver driver, String database) {
    List<String> held = held(driver, database);
    return held.isEmpty() ? NONE : held.getLast();
  }

  private static Migrations migrations(Driver driver, String database) {
    MigrationsConfig config =
        MigrationsConfig.builder()
            .withLocationsToScan("classpath:" + LOCATION)
            .withResourceScanner(_ -> FILES.stream().map(Migration::file).toList())
            .withDatabase(database)
            .withInstalledBy("bridgehead")
            .build();
    return new Migrations(config, driver);
  }

  private static URL file(String name) {
    return Objects.requireNonNull(
        Migration.class.getResource("/" + LOCATION + "/" + name), "a migration is missing");
  }
}
