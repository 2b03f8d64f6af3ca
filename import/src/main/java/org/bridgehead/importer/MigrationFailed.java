/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer;

import ac.simons.neo4j.migrations.core.MigrationsException;

/** The schema of a database could not be brought up to date; the message says what to do. */
public final class MigrationFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MigrationFailed(MigrationsException cause) {
    super(
        "The schema of the database could not be brought up to date: "
            + cause.getMessage()
            + ". If no other process is doing that, one broke off over it; remove its mark: "
            + "MATCH (lock:__Neo4jMigrationsLock) DELETE lock",
        cause);
  }
}
