/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bridgehead.cypher.Statement;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * What the graph holds of one school, as the rows that name it: for the school to confirm, to
 * dispute or to add to. Which schools are not to be brought together with it is not told.
 */
public final class SchoolRows {

  private static final List<SheetForm> SHEETS =
      List.of(
          SheetForms.named("networks"),
          SheetForms.named("memberships"),
          SheetForms.named("people"),
          SheetForms.named("roles"),
          SheetForms.named("facilitation"),
          SheetForms.named("partnerships"),
          SheetForms.named("participants"),
          SheetForms.named("participation"),
          SheetForms.named("outcomes"));
  private static final String SCHOOL = "school";
  private static final String KEY = "_id";

  private final HeldRows held;
  private final String urn;

  private SchoolRows(HeldRows held, String urn) {
    this.held = held;
    this.urn = urn;
  }

  /**
   * The workbook for a school.
   *
   * @param transaction to read in
   * @param urn its unique reference number
   * @param names whether people's names may be shown; if not, the sheet of people is empty
   * @return the bytes of an XLSX file; empty if the graph holds no such school
   */
  public static Optional<byte[]> workbook(
      TransactionContext transaction, String urn, boolean names) {
    List<Record> found =
        transaction.run(Statement.of("workbook", "read-school").text(), Map.of("urn", urn)).list();
    return found.stream()
        .findFirst()
        .map(
            school -> {
              List<Object> networks = school.get("networks").asList();
              var rows =
                  new SchoolRows(HeldRows.of(transaction, "", List.of(urn), networks, names), urn);
              return WorkbookWriter.toAnswerableBytes(SHEETS, rows::of);
            });
  }

  private List<Map<String, Object>> of(SheetForm form) {
    List<Map<String, Object>> rows = held.of(form);
    return switch (form.name()) {
      case "networks" -> named(rows, "network_id", "memberships", "participation");
      case "people" -> named(rows, "person_id", "roles");
      default -> rows.stream().filter(this::concerns).toList();
    };
  }

  /** The rows that rows of other sheets name. */
  private List<Map<String, Object>> named(
      List<Map<String, Object>> rows, String key, String... sheets) {
    Set<Object> wanted = new HashSet<>();
    for (String sheet : sheets) {
      of(SheetForms.named(sheet)).forEach(row -> wanted.add(row.getOrDefault(key, "")));
    }
    return rows.stream().filter(row -> wanted.contains(row.getOrDefault(key, ""))).toList();
  }

  private boolean concerns(Map<String, Object> row) {
    return row.keySet().stream()
        .anyMatch(column -> urn.equals(row.get(column)) && isOfSchool(row, column));
  }

  private static boolean isOfSchool(Map<String, Object> row, String column) {
    return column.equals("urn")
        || column.endsWith(KEY)
            && SCHOOL.equals(
                row.get(column.substring(0, column.length() - KEY.length()) + "_type"));
  }
}
