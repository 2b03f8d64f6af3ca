/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.links;

import static org.bridgehead.service.table.Table.column;

import java.util.List;
import java.util.stream.Collectors;
import org.bridgehead.service.table.Table;

/** Linked pairs, gaps and evidence as tables. */
final class LinkTables {

  static final Table<LinkedPair> PAIRS =
      new Table<>(
          "links",
          List.of(
              column("code_a", row -> row.a().key()),
              column("authority_a", row -> row.a().name()),
              column("code_b", row -> row.b().key()),
              column("authority_b", row -> row.b().name()),
              column("links", LinkedPair::links),
              column("by_kind", row -> byKind(row)),
              column("why", row -> row.why().words())));

  static final Table<Gap> GAPS =
      new Table<>(
          "gaps",
          List.of(
              column("code_a", row -> row.a().key()),
              column("authority_a", row -> row.a().name()),
              column("code_b", row -> row.b().key()),
              column("authority_b", row -> row.b().name()),
              column("share_a_border", Gap::borders),
              column("similar", row -> !row.likenesses().isEmpty()),
              column("state", Gap::state),
              column("schools_a", Gap::schoolsOfA),
              column("schools_b", Gap::schoolsOfB),
              column("why", row -> row.why().words())));

  static final Table<Link> EVIDENCE =
      new Table<>(
          "evidence",
          List.of(
              column("kind", Link::kind),
              column("level", Link::level),
              column("via_kind", row -> row.via().kind()),
              column("via_key", row -> row.via().key()),
              column("via", row -> row.via().name()),
              column("why_a", row -> row.whyA().words()),
              column("why_b", row -> row.whyB().words())));

  private LinkTables() {}

  private static String byKind(LinkedPair row) {
    return row.byKind().entrySet().stream()
        .map(kind -> kind.getKey() + " " + kind.getValue())
        .collect(Collectors.joining("; "));
  }
}
