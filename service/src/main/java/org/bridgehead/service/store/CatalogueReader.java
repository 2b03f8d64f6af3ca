/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.store;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bridgehead.cypher.catalogue.Column;
import org.bridgehead.cypher.catalogue.NamedQuery;
import org.bridgehead.cypher.data.BoltSessions;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.ClientException;

/**
 * Runs queries of the catalogue in transactions that can only read and that the database ends after
 * the time that the query's header allows.
 */
@Singleton
public final class CatalogueReader {

  private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";
  private static final String REVISION =
      "MATCH (store:Store {id: 'store'}) RETURN store.revision AS revision";

  private final BoltSessions sessions;

  CatalogueReader(BoltSessions sessions) {
    this.sessions = sessions;
  }

  /**
   * The rows that a query finds, at most as many as its header allows.
   *
   * @param arguments a value for each of its parameters
   * @throws QueryTimedOutException if the database gave it up
   */
  public QueryRows read(NamedQuery query, Map<String, Object> arguments) {
    var limited = TransactionConfig.builder().withTimeout(query.timeout()).build();
    try (Session session = sessions.open(AccessMode.READ)) {
      return session.executeRead(transaction -> rows(transaction, query, arguments), limited);
    } catch (ClientException failure) {
      if (failure.code().startsWith(TIMED_OUT)) {
        throw new QueryTimedOutException(query.path(), failure);
      }
      throw failure;
    }
  }

  private static QueryRows rows(
      TransactionContext transaction, NamedQuery query, Map<String, Object> arguments) {
    long revision = transaction.run(REVISION).single().get("revision").asLong(0);
    var result = transaction.run(query.text(), arguments);
    query.checkColumns(result.keys());
    var rows = new ArrayList<List<@Nullable Object>>();
    while (rows.size() < query.rowLimit() && result.hasNext()) {
      rows.add(row(query, result.next()));
    }
    return new QueryRows(revision, rows, result.hasNext());
  }

  private static List<@Nullable Object> row(NamedQuery query, Record found) {
    var row = new ArrayList<@Nullable Object>();
    for (var column : query.columns()) {
      row.add(value(column, found.get(column.name())));
    }
    return row;
  }

  /** Fails where a value is not of the column's type: nothing but scalars leaves. */
  private static @Nullable Object value(Column column, Value value) {
    if (value.isNull()) {
      return null;
    }
    return switch (column.type()) {
      case STRING -> value.asString();
      case INTEGER -> value.asLong();
      case NUMBER -> Double.isFinite(value.asDouble()) ? value.asDouble() : null;
      case DATE -> value.asLocalDate();
      case BOOLEAN -> value.asBoolean();
      case STRINGS -> value.asList(Value::asString);
    };
  }
}
