/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.bridgehead.cypher.Label;
import org.bridgehead.cypher.TieSort;
import org.bridgehead.importer.claim.Claim;
import org.bridgehead.importer.claim.NodeFacts;
import org.bridgehead.importer.claim.NodeKey;
import org.bridgehead.importer.claim.Source;
import org.bridgehead.importer.claim.SourceKind;
import org.bridgehead.importer.claim.TieKey;
import org.jspecify.annotations.Nullable;

/** The academy group links: {@code grouplinks}, one row a school and group. */
final class GroupLinksReading implements Reading {

  private static final Pattern UID = Pattern.compile("\\d{1,10}");

  @Override
  public String title() {
    return "links of academies to trusts and sponsors (grouplinks)";
  }

  @Override
  public Set<String> required() {
    return Set.of("URN", "Linked UID", "Group Name", "Group Type", "Joined date");
  }

  @Override
  public Set<String> optional() {
    return Set.of("Companies House Number", "Closed Date", "Group Status");
  }

  @Override
  public boolean official() {
    return true;
  }

  /** The last column, HasSharedHT, is in the header and in no row. */
  @Override
  public int emptyTail() {
    return 1;
  }

  @Override
  public Source source(LocalDate date, String sender) {
    return new Source(SourceKind.GROUP_LINKS, "", date);
  }

  @Override
  public void read(Row row, Source source, Statements statements) {
    String urn = row.require("URN", RegisterReading.URN, RegisterReading.URN_EXPECTED);
    String uid = row.require("Linked UID", UID, "a group's number");
    String name = row.require("Group Name", "the group's name");
    LocalDate joined = row.date("Joined date");
    LocalDate closed = row.date("Closed Date");
    TieSort sort = sort(row);
    if (row.refused() || sort == null) {
      return;
    }
    NodeKey school = new NodeKey(Label.SCHOOL, urn);
    NodeKey group = LegalGroups.key(uid);
    NodeFacts facts = statements.node(group);
    LegalGroups.describe(facts, sort, name, source);
    facts.state("groupType", row.get("Group Type"), source);
    facts.state("companiesHouseNumber", row.get("Companies House Number"), source);
    boolean over = row.get("Group Status").equals("Closed");
    if (closed != null || over) {
      facts.claimLife(new Claim(source, null, closed, over ? Claim.CLOSED : ""));
    }
    statements.listed(school, source);
    statements.tie(
        new TieKey(sort, school, group, LegalGroups.ROLE),
        new Claim(source, joined, null, ""),
        row.place());
  }

  private static @Nullable TieSort sort(Row row) {
    return switch (row.get("Group Type")) {
      case "Multi-academy trust", "Single-academy trust" -> TieSort.TRUST;
      case "School sponsor" -> TieSort.SPONSOR;
      case "Federation" -> TieSort.FEDERATION;
      default -> {
        row.notUsed("Group Type", "Groups of this type are not kept.");
        yield null;
      }
    };
  }
}
