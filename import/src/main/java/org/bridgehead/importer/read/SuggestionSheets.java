/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.bridgehead.cypher.Label;
import org.bridgehead.cypher.TieSort;
import org.bridgehead.importer.claim.NodeKey;
import org.bridgehead.importer.claim.Source;
import org.bridgehead.importer.claim.TieKey;

/**
 * The sheets of the workbook that say whom to bring together and whom not: {@code avoid} and {@code
 * travel}.
 */
final class SuggestionSheets {

  private static final Pattern MINUTES = Pattern.compile("\\d{1,4}");

  private SuggestionSheets() {}

  /**
   * A school that is not to be brought together with a school or a network. Two schools avoid one
   * another, whichever of them the row names first. The reason is kept with the claim.
   */
  static void avoidance(Row row, Source source, Statements statements) {
    NodeKey school = school(row, "urn");
    NodeKey other = Ends.member(row, "other_type", "other_id");
    LocalDate started = row.date("started");
    LocalDate ended = row.date("ended");
    row.requireOrder("started", started, "ended", ended);
    if (row.refused() || other == null || isSame(row, school, "other_id", other)) {
      return;
    }
    boolean turned = other.label() == Label.SCHOOL && other.compareTo(school) < 0;
    TieKey key =
        new TieKey(TieSort.AVOIDANCE, turned ? other : school, turned ? school : other, "");
    Ends.claim(row, statements, key, source, started, ended, row.get("reason"));
  }

  /** How many minutes it takes from a school to another, or to where a network meets. */
  static void travel(Row row, Source source, Statements statements) {
    NodeKey from = school(row, "from_urn");
    NodeKey to = Ends.member(row, "to_type", "to_id");
    String minutes = row.require("minutes", MINUTES, "a whole number of minutes, up to 9999");
    if (row.refused() || to == null || isSame(row, from, "to_id", to)) {
      return;
    }
    TieKey key = new TieKey(TieSort.TRAVEL, from, to, "");
    Ends.claim(row, statements, key, source, null, null, minutes);
  }

  private static NodeKey school(Row row, String column) {
    String urn = row.require(column, RegisterReading.URN, RegisterReading.URN_EXPECTED);
    return new NodeKey(Label.SCHOOL, urn.isEmpty() ? "-" : urn);
  }

  private static boolean isSame(Row row, NodeKey school, String column, NodeKey other) {
    if (school.equals(other)) {
      row.refuse(column, other.key(), "another school's URN", "Correct it, or remove the row.");
    }
    return row.refused();
  }
}
