/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.time.LocalDate;
import java.util.List;
import org.bridgehead.cypher.Label;
import org.bridgehead.cypher.TieSort;
import org.bridgehead.importer.claim.Claim;
import org.bridgehead.importer.claim.NodeFacts;
import org.bridgehead.importer.claim.NodeKey;
import org.bridgehead.importer.claim.Source;
import org.bridgehead.importer.claim.TieKey;

/** The sheets of the workbook that say who learned what with whom, and when. */
final class ActivitySheets {

  private ActivitySheets() {}

  static void activity(Row row, Source source, Statements statements) {
    NodeKey activity = Ends.id(row, Label.ACTIVITY, "activity_id");
    row.require("on", "the day it took place");
    LocalDate on = row.date("on");
    String process = row.code("process");
    NodeKey network =
        row.get("network_id").isEmpty() ? null : Ends.id(row, Label.NETWORK, "network_id");
    if (row.refused() || activity == null) {
      return;
    }
    NodeFacts facts = statements.node(activity);
    for (String column : List.of("kind", "practice", "theme")) {
      facts.state(column, row.get(column), source);
    }
    facts.state("process", process, source);
    facts.claimLife(new Claim(source, on, null, ""));
    if (network != null) {
      TieKey key = new TieKey(TieSort.ACTIVITY, activity, network, "");
      Ends.claim(row, statements, key, source, null, null, "");
    }
  }

  static void participant(Row row, Source source, Statements statements) {
    NodeKey activity = Ends.id(row, Label.ACTIVITY, "activity_id");
    NodeKey participant = Ends.member(row, "participant_type", "participant_id");
    String part = row.code("part");
    if (row.refused() || activity == null || participant == null) {
      return;
    }
    TieKey key = new TieKey(TieSort.PARTICIPATION, participant, activity, part);
    Ends.claim(row, statements, key, source, null, null, "");
  }
}
