/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import picocli.CommandLine.Option;

/** Which database to write to, where no service is asked to. */
final class BoltOptions {

  @Option(
      names = "--bolt",
      required = true,
      paramLabel = "ADDRESS",
      description = "write to this database directly: bolt://…, neo4j://…, neo4j+s://…")
  private @Nullable URI address;

  @Option(names = "--bolt-user", description = "its user (default: ${DEFAULT-VALUE})")
  private String user = "neo4j";

  @Option(names = "--bolt-password-file", description = "a file that holds that user's password")
  private @Nullable Path passwordFile;

  @Option(names = "--bolt-database", description = "its name there (default: ${DEFAULT-VALUE})")
  private String database = "neo4j";

  @Option(
      names = "--wipe-interrupted",
      description = "empty the database first, if a first load of it broke off")
  private boolean wipesInterrupted;

  /** Where the database is. */
  URI address() {
    if (address == null) {
      throw new IllegalStateException("picocli requires it before it makes this");
    }
    return address;
  }

  String database() {
    return database;
  }

  boolean wipesInterrupted() {
    return wipesInterrupted;
  }

  /**
   * A driver that has opened no connection yet.
   *
   * @throws Destination.RefusedException if the address is none of a database, or there is no
   *     password to read where one should be
   */
  Driver driver() throws IOException, Destination.RefusedException {
    try {
      return GraphDatabase.driver(address(), token());
    } catch (IllegalArgumentException e) {
      throw new Destination.RefusedException(
          address() + " is no address of a database, such as neo4j://db.example:7687.");
    }
  }

  private AuthToken token() throws IOException, Destination.RefusedException {
    if (passwordFile == null) {
      return AuthTokens.none();
    }
    if (!Files.isReadable(passwordFile)) {
      throw new Destination.RefusedException(
          "There is no password to read in " + passwordFile + ".");
    }
    return AuthTokens.basic(user, Files.readString(passwordFile).strip());
  }
}
