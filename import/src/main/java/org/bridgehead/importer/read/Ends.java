/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.bridgehead.cypher.Label;
import org.bridgehead.cypher.TieSort;
import org.bridgehead.importer.claim.Claim;
import org.bridgehead.importer.claim.NodeKey;
import org.bridgehead.importer.claim.Source;
import org.bridgehead.importer.claim.TieKey;
import org.bridgehead.importer.sheet.SheetForm;
import org.jspecify.annotations.Nullable;

/** How a row of the workbook names the two ends of a tie, and when it held. */
final class Ends {

  static final Pattern AUTHORITY_CODE = Pattern.compile("[0-9A-Za-z]{3}");
  static final String AUTHORITY_EXPECTED = "an authority's three-digit code";
  static final Pattern ID = Pattern.compile("[^\\s|@]{1,60}");
  static final String ID_EXPECTED = "an id without spaces";

  private Ends() {}

  static void dated(
      Row row,
      Statements statements,
      Source source,
      TieSort sort,
      @Nullable NodeKey from,
      @Nullable NodeKey to,
      String role) {
    LocalDate started = row.date("started");
    LocalDate ended = row.date("ended");
    row.requireOrder("started", started, "ended", ended);
    if (row.refused() || from == null || to == null) {
      return;
    }
    claim(row, statements, new TieKey(sort, from, to, role), source, started, ended, "");
  }

  static void claim(
      Row row,
      Statements statements,
      TieKey key,
      Source source,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      String note) {
    Claim claim =
        row.code(SheetForm.ANSWER).equals(SheetForm.DISPUTE)
            ? new Claim(source, null, null, Claim.DISPUTED)
            : new Claim(source, start, end, note);
    statements.tie(key, claim, row.place());
  }

  static void differ(Row row, String one, String column, String other) {
    if (!row.refused() && one.equals(other)) {
      row.refuse(column, other, "another authority's code", "Correct it, or remove the row.");
    }
  }

  static @Nullable NodeKey id(Row row, Label label, String column) {
    String id = row.require(column, ID, ID_EXPECTED);
    return ID.matcher(id).matches() ? new NodeKey(label, id) : null;
  }

  /** An end whose type is one of the codes of its column; null where it is not. */
  static @Nullable NodeKey member(Row row, String typeColumn, String idColumn) {
    return switch (row.code(typeColumn)) {
      case "school" ->
          key(
              Label.SCHOOL,
              row.require(idColumn, RegisterReading.URN, RegisterReading.URN_EXPECTED));
      case "authority" ->
          key(Label.AUTHORITY, row.require(idColumn, AUTHORITY_CODE, AUTHORITY_EXPECTED));
      case "agency" -> id(row, Label.AGENCY, idColumn);
      case "network" -> id(row, Label.NETWORK, idColumn);
      case "person" -> id(row, Label.PERSON, idColumn);
      default -> null;
    };
  }

  private static @Nullable NodeKey key(Label label, String value) {
    return value.isEmpty() ? null : new NodeKey(label, value);
  }
}
