/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bridgehead.cypher.Label;
import org.bridgehead.importer.claim.NodeFacts;
import org.bridgehead.importer.claim.NodeKey;
import org.bridgehead.importer.claim.Source;
import org.bridgehead.importer.sheet.SheetForm;
import org.jspecify.annotations.Nullable;

/** Columns that are not ours, kept as notes on the one thing that a row describes. */
final class Notes {

  private static final Map<String, Label> DESCRIBED =
      Map.of(
          "authorities", Label.AUTHORITY,
          "networks", Label.NETWORK,
          "agencies", Label.AGENCY,
          "people", Label.PERSON,
          "activities", Label.ACTIVITY,
          "interventions", Label.INTERVENTION);

  private static final int LONGEST_NAME = 40;

  private Notes() {}

  /** What each row of the sheet describes; null where it says something of two. */
  static @Nullable Label described(SheetForm form) {
    return DESCRIBED.get(form.name());
  }

  static void keep(
      Row row, SheetForm form, List<String> columns, Source source, Statements statements) {
    Label label = described(form);
    if (label == null || columns.isEmpty()) {
      return;
    }
    NodeFacts facts = statements.node(new NodeKey(label, row.get(form.key())));
    for (String column : columns) {
      String name = column.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
      facts.state(
          "note_" + name.substring(0, Math.min(LONGEST_NAME, name.length())),
          row.get(column),
          source);
    }
  }
}
