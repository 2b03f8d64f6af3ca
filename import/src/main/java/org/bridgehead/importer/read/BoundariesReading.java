/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.time.LocalDate;
import java.util.Set;
import org.bridgehead.cypher.Label;
import org.bridgehead.importer.claim.NodeKey;
import org.bridgehead.importer.claim.Source;
import org.bridgehead.importer.claim.SourceKind;
import org.bridgehead.importer.outline.Outline;

/** Outlines of authorities, a feature of a GeoJSON file each. */
final class BoundariesReading implements Reading {

  static final String CODE = "dfe_code";
  static final String GEOMETRY = "geometry";

  @Override
  public String title() {
    return "boundaries of authorities (GeoJSON)";
  }

  @Override
  public Set<String> required() {
    return Set.of(CODE, GEOMETRY);
  }

  @Override
  public Set<String> optional() {
    return Set.of();
  }

  @Override
  public String key() {
    return CODE;
  }

  @Override
  public Source source(LocalDate date, String sender) {
    return new Source(SourceKind.BOUNDARIES, "", date);
  }

  @Override
  public void read(Row row, Source source, Statements statements) {
    String code = row.require(CODE, Ends.AUTHORITY_CODE, Ends.AUTHORITY_EXPECTED);
    String outline = row.get(GEOMETRY);
    Outline.findFault(outline)
        .ifPresent(fault -> row.refuse(GEOMETRY, fault.value(), fault.expected(), fault.mend()));
    if (!row.refused()) {
      statements.node(new NodeKey(Label.AUTHORITY, code)).state("outline", outline, source);
    }
  }
}
