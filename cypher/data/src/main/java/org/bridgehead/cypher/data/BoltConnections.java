/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data;

import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionStatus;
import io.micronaut.data.connection.support.AbstractConnectionOperations;
import jakarta.inject.Singleton;

/** The connections of Micronaut Data on Neo4j. */
@Singleton
public final class BoltConnections extends AbstractConnectionOperations<BoltConnection> {

  @Override
  protected BoltConnection openConnection(ConnectionDefinition definition) {
    return new BoltConnection();
  }

  @Override
  protected void setupConnection(ConnectionStatus<BoltConnection> status) {}

  @Override
  protected void closeConnection(ConnectionStatus<BoltConnection> status) {
    status.getConnection().close();
  }
}
