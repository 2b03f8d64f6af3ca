/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer;

import java.time.LocalDate;
import java.util.List;
import org.bridgehead.cypher.Label;
import org.bridgehead.cypher.TieSort;
import org.bridgehead.importer.claim.Claim;
import org.bridgehead.importer.claim.NodeKey;
import org.bridgehead.importer.claim.Source;
import org.bridgehead.importer.claim.SourceKind;
import org.bridgehead.importer.claim.TieKey;
import org.bridgehead.importer.read.Statements;

/**
 * Local authorities that were replaced since 2009 (The Local Government (Structural Changes)
 * Orders): no official file that is read here says so, and the register goes on naming the old
 * ones. A recoding counts once both authorities are in the graph.
 */
final class Recodings {

  private record Recoding(String from, String to, LocalDate on) {}

  private static final LocalDate DORSET = LocalDate.of(2019, 4, 1);
  private static final LocalDate NORTHAMPTONSHIRE = LocalDate.of(2021, 4, 1);
  private static final LocalDate CUMBRIA = LocalDate.of(2023, 4, 1);

  private static final List<Recoding> ALL =
      List.of(
          new Recoding("835", "838", DORSET),
          new Recoding("835", "839", DORSET),
          new Recoding("836", "839", DORSET),
          new Recoding("837", "839", DORSET),
          new Recoding("928", "940", NORTHAMPTONSHIRE),
          new Recoding("928", "941", NORTHAMPTONSHIRE),
          new Recoding("909", "942", CUMBRIA),
          new Recoding("909", "943", CUMBRIA));

  private static final Source SOURCE = new Source(SourceKind.REFERENCE, "", CUMBRIA);

  private Recodings() {}

  /** The recodings of the authorities that an import describes. */
  static Statements of(Statements statements) {
    Statements recodings = new Statements();
    for (Recoding recoding : ALL) {
      NodeKey from = new NodeKey(Label.AUTHORITY, recoding.from());
      NodeKey to = new NodeKey(Label.AUTHORITY, recoding.to());
      if (statements.nodes().containsKey(from) || statements.nodes().containsKey(to)) {
        recodings.source(SOURCE);
        recodings.tie(
            new TieKey(TieSort.SUCCESSION, from, to, ""),
            new Claim(SOURCE, recoding.on(), null, ""));
      }
    }
    if (!recodings.ties().isEmpty()) {
      recodings.seal();
    }
    return recodings;
  }
}
