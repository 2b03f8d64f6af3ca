/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.ShutdownEvent;
import jakarta.inject.Singleton;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/**
 * Opens sessions on the configured database, all with the shared bookmarks; none once the
 * application is stopping, for then the driver that a late task asks for would be made anew, and an
 * embedded database with it.
 */
@Singleton
public final class BoltSessions implements ApplicationEventListener<ShutdownEvent> {

  // By provider, so that nothing asks for the address before the first session.
  private final BeanProvider<Driver> driver;
  private final BeanProvider<BoltAddress> address;
  private final SharedBookmarks bookmarks;
  private final TransactionConfig defaults;
  private volatile boolean stopping;

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

  /**
   * A new session, to be closed by the caller.
   *
   * @throws ServiceUnavailableException if the application is stopping
   */
  public Session open(AccessMode mode) {
    return driver()
        .session(
            SessionConfig.builder()
                .withDatabase(database())
                .withDefaultAccessMode(mode)
                .withBookmarkManager(bookmarks.current())
                .build());
  }

  /**
   * What sessions are opened on.
   *
   * @throws ServiceUnavailableException if the application is stopping
   */
  public Driver driver() {
    if (stopping) {
      throw new ServiceUnavailableException("The application is stopping.");
    }
    return driver.get();
  }

  /** The name of the configured database. */
  public String database() {
    return address.get().database();
  }

  @Override
  public void onApplicationEvent(ShutdownEvent event) {
    stopping = true;
  }

  /** The settings of a transaction that brings none of its own: the configured time limit. */
  public TransactionConfig transactionDefaults() {
    return defaults;
  }
}
