/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.exceptions.TransactionUsageException;
import io.micronaut.transaction.impl.DefaultTransactionStatus;
import io.micronaut.transaction.support.AbstractDefaultTransactionOperations;
import jakarta.inject.Singleton;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;

/**
 * {@code @Transactional} on Neo4j, read-only or not. Nested transactions and other isolation levels
 * are refused.
 */
@Singleton
public final class BoltTransactions extends AbstractDefaultTransactionOperations<BoltConnection> {

  private final BoltSessions sessions;

  BoltTransactions(BoltConnections connections, BoltSessions sessions) {
    super(connections, connections);
    this.sessions = sessions;
  }

  @Override
  public BoltConnection getConnection() {
    return connectionOperations.getConnectionStatus().getConnection();
  }

  @Override
  protected void doBegin(DefaultTransactionStatus<BoltConnection> status) {
    TransactionDefinition definition = status.getTransactionDefinition();
    checkIsolation(definition);
    TransactionConfig config =
        definition
            .getTimeout()
            .map(timeout -> TransactionConfig.builder().withTimeout(timeout).build())
            .orElse(sessions.transactionDefaults());
    // Whether it only reads is in the definition of the transaction and not in that of the
    // connection.
    boolean readOnly = definition.isReadOnly().orElse(false);
    Session session = sessions.open(readOnly ? AccessMode.READ : AccessMode.WRITE);
    try {
      Transaction transaction = session.beginTransaction(config);
      status.setTransaction(transaction);
      status.getConnection().begin(session, transaction);
    } catch (RuntimeException failure) {
      session.close();
      throw failure;
    }
  }

  @Override
  protected void doCommit(DefaultTransactionStatus<BoltConnection> status) {
    try {
      transactionOf(status).commit();
    } finally {
      status.getConnection().close();
    }
  }

  @Override
  protected void doRollback(DefaultTransactionStatus<BoltConnection> status) {
    try {
      Transaction transaction = transactionOf(status);
      // A failed commit has ended the transaction already.
      if (transaction.isOpen()) {
        transaction.rollback();
      }
    } finally {
      status.getConnection().close();
    }
  }

  private static Transaction transactionOf(DefaultTransactionStatus<BoltConnection> status) {
    if (status.getTransaction() instanceof Transaction transaction) {
      return transaction;
    }
    throw new TransactionUsageException("No transaction has begun");
  }

  private static void checkIsolation(TransactionDefinition definition) {
    Isolation isolation = definition.getIsolationLevel().orElse(Isolation.DEFAULT);
    if (isolation != Isolation.DEFAULT && isolation != Isolation.READ_COMMITTED) {
      throw new TransactionUsageException("Neo4j knows no isolation level " + isolation);
    }
  }
}
