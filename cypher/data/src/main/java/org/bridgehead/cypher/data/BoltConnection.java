/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

/**
 * What Micronaut Data calls a connection: the scope in which a transaction may be open. It holds a
 * session only while there is one, as only then it is known whether it reads or writes. Used by one
 * thread at a time.
 */
public final class BoltConnection {

  private @Nullable Session session;
  private @Nullable Transaction transaction;

  BoltConnection() {}

  /** The open transaction, or null when each statement is a transaction of its own. */
  public @Nullable Transaction transaction() {
    return transaction;
  }

  void begin(Session opened, Transaction begun) {
    session = opened;
    transaction = begun;
  }

  /** Closes what is open; an uncommitted transaction is rolled back. */
  void close() {
    Session opened = session;
    session = null;
    transaction = null;
    if (opened != null) {
      opened.close();
    }
  }
}
