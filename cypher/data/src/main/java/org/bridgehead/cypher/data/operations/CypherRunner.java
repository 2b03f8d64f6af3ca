/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data.operations;

import io.micronaut.data.connection.ConnectionStatus;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Function;
import org.bridgehead.cypher.data.BoltConnection;
import org.bridgehead.cypher.data.BoltConnections;
import org.bridgehead.cypher.data.BoltSessions;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one statement: in the transaction that is open, else in its own, which is tried again after
 * a passing fault.
 */
@Singleton
final class CypherRunner {

  private static final Logger LOG = LoggerFactory.getLogger(CypherRunner.class);

  private final BoltConnections connections;
  private final BoltSessions sessions;

  CypherRunner(BoltConnections connections, BoltSessions sessions) {
    this.connections = connections;
    this.sessions = sessions;
  }

  /**
   * Runs it.
   *
   * @param mode whether it only reads; without effect inside a transaction, which has its own
   * @param reader what to make of the result before the transaction ends; may be called more than
   *     once
   */
  <T> T run(
      AccessMode mode,
      String cypher,
      Map<String, @Nullable Object> parameters,
      Function<Result, T> reader) {
    // The parameters are left out: they may be personal data.
    LOG.debug("{}", cypher);
    Transaction open =
        connections
            .findConnectionStatus()
            .map(ConnectionStatus::getConnection)
            .map(BoltConnection::transaction)
            .orElse(null);
    if (open != null) {
      return reader.apply(open.run(cypher, parameters));
    }
    TransactionConfig config = sessions.transactionDefaults();
    try (Session session = sessions.open(mode)) {
      return mode == AccessMode.READ
          ? session.executeRead(own -> reader.apply(own.run(cypher, parameters)), config)
          : session.executeWrite(own -> reader.apply(own.run(cypher, parameters)), config);
    }
  }
}
