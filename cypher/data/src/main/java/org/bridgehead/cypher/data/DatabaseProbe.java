/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the database for its state, in one small query. Blocks until it answers or the driver gives
 * up.
 */
@Singleton
public final class DatabaseProbe {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseProbe.class);

  private final BoltSessions sessions;
  private final BeanProvider<BoltAddress> address;

  DatabaseProbe(BoltSessions sessions, BeanProvider<BoltAddress> address) {
    this.sessions = sessions;
    this.address = address;
  }

  /** The state now; a failure is a state and is logged, never thrown. */
  public DatabaseState probe() {
    String database = "";
    try {
      database = address.get().database();
      // Without the driver's retries: the question is whether it answers now.
      try (Session session = sessions.open(AccessMode.READ)) {
        String server = session.run("RETURN 1").consume().server().agent();
        return new DatabaseState(true, database, server);
      }
    } catch (RuntimeException failure) {
      LOG.warn("The database did not answer: {}", failure.toString());
      return new DatabaseState(false, database, null);
    }
  }
}
