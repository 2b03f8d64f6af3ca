/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;

/** Opens sessions on the configured database, all with the shared bookmarks. */
@Singleton
public final class BoltSessions {

  // By provider, so that nothing asks for the address before the first session.
  private final BeanProvider<Driver> driver;
  private final BeanProvider<BoltAddress> address;
  private final SharedBookmarks bookmarks;
  private final TransactionConfig defaults;

  BoltSessions(
      BeanProvider<Driver> driver,
      BeanProvider<BoltAddress> address,
      SharedBookmarks bookmarks,
      Neo4jConfiguration configuration) {
    this.driver = driver;
    this.address = address;
    this.bookmarks = bookmarks;
    this.defaults =
        TransactionConfig.builder().withTimeout(configuration.transactionTimeout()).build();
  }

  /** A new session, to be closed by the caller. */
  public Session open(AccessMode mode) {
    return driver
        .get()
        .session(
            SessionConfig.builder()
                .withDatabase(address.get().database())
                .withDefaultAccessMode(mode)
                .withBookmarkManager(bookmarks.current())
                .build());
  }

  /** The settings of a transaction that brings none of its own: the configured time limit. */
  public TransactionConfig transactionDefaults() {
    return defaults;
  }
}
