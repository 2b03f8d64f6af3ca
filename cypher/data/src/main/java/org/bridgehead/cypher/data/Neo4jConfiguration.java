/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The settings under {@code bridgehead.neo4j}.
 *
 * @param uri the Bolt address, or null when another {@link BoltAddress} supplies it
 * @param username the user's name; empty for no authentication
 * @param password the password
 * @param database the database inside the server
 * @param maxConnections the most connections the pool holds for one server
 * @param acquisitionTimeout how long a session waits for a free connection
 * @param connectTimeout how long opening a connection may take
 * @param maxConnectionAge after which a connection is not used again
 * @param idleCheck after which an idle connection is tried before it is used
 * @param retryTime for how long a single statement is tried again after a passing fault
 * @param transactionTimeout after which the server ends a transaction that did not set its own
 *     limit
 */
@ConfigurationProperties("bridgehead.neo4j")
public record Neo4jConfiguration(
    @Nullable URI uri,
    @Bindable(defaultValue = "") String username,
    @Bindable(defaultValue = "") String password,
    @Bindable(defaultValue = "neo4j") String database,
    @Bindable(defaultValue = "50") int maxConnections,
    @Bindable(defaultValue = "10s") Duration acquisitionTimeout,
    @Bindable(defaultValue = "5s") Duration connectTimeout,
    @Bindable(defaultValue = "1h") Duration maxConnectionAge,
    @Bindable(defaultValue = "1m") Duration idleCheck,
    @Bindable(defaultValue = "10s") Duration retryTime,
    @Bindable(defaultValue = "1m") Duration transactionTimeout) {

  public Neo4jConfiguration {
    if (maxConnections < 1) {
      throw new IllegalArgumentException("bridgehead.neo4j.max-connections must be at least 1");
    }
    if (database.isBlank()) {
      throw new IllegalArgumentException("bridgehead.neo4j.database must not be blank");
    }
  }

  /** The settings without the password, so that they may be logged. */
  @Override
  public String toString() {
    return "Neo4jConfiguration[uri="
        + uri
        + ", username="
        + username
        + ", database="
        + database
        + "]";
  }
}
