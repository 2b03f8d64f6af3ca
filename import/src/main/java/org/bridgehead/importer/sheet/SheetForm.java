/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.sheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One sheet of the workbook: what it is called and its columns in order.
 *
 * @param name as on its tab, and of its CSV file
 * @param columns at least one
 */
public record SheetForm(String name, List<SheetColumn> columns) {

  /** The column in which a report says what is the matter with a row; never read. */
  public static final String REPORT = "report";

  /** The column that says what a row was when it was sent out. */
  public static final String SENT_AS = "sent_as";

  /** The column in which whoever a row was sent to says whether it is so. */
  public static final String ANSWER = "answer";

  /** The answer that it is so: the row is stated again. */
  public static final String CONFIRM = "confirm";

  /** The answer that it is not so, which is kept beside what others state. */
  public static final String DISPUTE = "dispute";

  private static final Set<String> DISPUTABLE =
      Set.of("memberships", "roles", "brokerage", "facilitation", "partnerships", "participants");

  public SheetForm {
    columns = List.copyOf(columns);
  }

  /** Whether its rows are ties that someone may say are not so. */
  public boolean isDisputable() {
    return DISPUTABLE.contains(name);
  }

  /** The column that holds each value once; empty where none does. */
  public String key() {
    return columns.stream()
        .filter(column -> column.kind() == SheetColumn.Kind.KEY)
        .map(SheetColumn::name)
        .findFirst()
        .orElse("");
  }

  /**
   * A mark by which a row that comes back is known to be unchanged, wherever it was moved to.
   *
   * @param values gives a column's value; however a spreadsheet program breaks its lines
   */
  public String mark(UnaryOperator<String> values) {
    MessageDigest digest = sha256();
    for (SheetColumn column : columns) {
      String value = values.apply(column.name()).strip().replaceAll("\\s+", " ");
      digest.update(value.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return "as-" + HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
