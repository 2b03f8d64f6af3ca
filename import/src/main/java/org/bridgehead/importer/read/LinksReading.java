/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.bridgehead.cypher.Label;
import org.bridgehead.cypher.TieSort;
import org.bridgehead.importer.claim.Claim;
import org.bridgehead.importer.claim.NodeKey;
import org.bridgehead.importer.claim.Source;
import org.bridgehead.importer.claim.SourceKind;
import org.bridgehead.importer.claim.TieKey;

/**
 * The register's predecessors and successors: {@code links_edubasealldata}. A succession usually
 * stands twice, once from either side, and the two may state two dates: two claims for one tie.
 */
final class LinksReading implements Reading {

  @Override
  public String title() {
    return "predecessors and successors (links_edubasealldata)";
  }

  @Override
  public Set<String> required() {
    return Set.of("URN", "LinkURN", "LinkType", "LinkEstablishedDate");
  }

  @Override
  public Set<String> optional() {
    return Set.of("LinkName");
  }

  @Override
  public boolean official() {
    return true;
  }

  @Override
  public Source source(LocalDate date, String sender) {
    return new Source(SourceKind.LINKS, "", date);
  }

  @Override
  public void read(Row row, Source source, Statements statements) {
    String urn = row.require("URN", RegisterReading.URN, RegisterReading.URN_EXPECTED);
    String linked = row.require("LinkURN", RegisterReading.URN, RegisterReading.URN_EXPECTED);
    LocalDate on = row.date("LinkEstablishedDate");
    String type = row.require("LinkType", "a type of link");
    boolean predecessor = type.startsWith("Predecessor");
    if (!row.refused() && urn.equals(linked)) {
      row.refuse("LinkURN", linked, "another school's URN", "Correct it, or remove the row.");
    }
    if (!row.refused() && !predecessor && !type.startsWith("Successor")) {
      row.notUsed("LinkType", "Only predecessors and successors are kept.");
    }
    if (row.refused()) {
      return;
    }
    NodeKey from = new NodeKey(Label.SCHOOL, predecessor ? linked : urn);
    NodeKey to = new NodeKey(Label.SCHOOL, predecessor ? urn : linked);
    int dash = type.indexOf(" - ");
    String kind = dash < 0 ? "" : type.substring(dash + 3).toLowerCase(Locale.ROOT);
    statements.tie(
        new TieKey(TieSort.SUCCESSION, from, to, ""),
        new Claim(source, on, null, kind),
        row.place());
  }
}
