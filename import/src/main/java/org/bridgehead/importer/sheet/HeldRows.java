/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridgehead.cypher.Statement;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * What the graph holds of one authority, as rows of the workbook. Each sheet has a statement of its
 * name, which returns its columns. Dates that no source states are left blank: sent back, they
 * would be stated.
 */
public final class HeldRows implements WorkbookWriter.Rows {

  private final TransactionContext transaction;
  private final Map<String, Object> scope;
  private final boolean names;

  private HeldRows(TransactionContext transaction, Map<String, Object> scope, boolean names) {
    this.transaction = transaction;
    this.scope = scope;
    this.names = names;
  }

  /**
   * @param transaction to read in, open for as long as rows are asked for
   * @param authority its three-digit code
   * @param names whether people's names may be shown; if not, the sheet of people is empty
   * @return empty if the graph holds no such authority
   */
  public static Optional<HeldRows> of(
      TransactionContext transaction, String authority, boolean names) {
    List<Record> found =
        transaction
            .run(Statement.of("workbook", "read-scope").text(), Map.of("authority", authority))
            .list();
    return found.stream()
        .findFirst()
        .map(
            held ->
                of(
                    transaction,
                    authority,
                    held.get("schools").asList(),
                    held.get("networks").asList(),
                    names));
  }

  /** The same of some schools and networks, and of an authority unless that is empty. */
  static HeldRows of(
      TransactionContext transaction,
      String authority,
      List<?> schools,
      List<?> networks,
      boolean names) {
    return new HeldRows(
        transaction,
        Map.of("authority", authority, "schools", schools, "networks", networks),
        names);
  }

  @Override
  public List<Map<String, Object>> of(SheetForm form) {
    if (form.name().equals("people") && !names) {
      return List.of();
    }
    return transaction.run(Statement.of("workbook", form.name()).text(), scope).stream()
        .map(HeldRows::row)
        .toList();
  }

  private static Map<String, Object> row(Record held) {
    Map<String, Object> row = new HashMap<>();
    for (String column : held.keys()) {
      Value value = held.get(column);
      if (!value.isNull()) {
        row.put(column, value.asObject());
      }
    }
    return row;
  }
}
