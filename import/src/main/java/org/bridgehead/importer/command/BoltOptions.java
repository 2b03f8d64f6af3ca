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

  String user() {
    return user;
  }

  String database() {
    return database;
  }

  boolean wipesInterrupted() {
    return wipesInterrupted;
  }

  /** The password that the file holds; empty where there is none. */
  String password() throws IOException {
    return passwordFile == null ? "" : Files.readString(passwordFile).strip();
  }
}
