/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.claim;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.bridgehead.cypher.TieSort;

/** The kinds of source, with what an extract of each is complete for when it lists a school. */
public enum SourceKind {
  REGISTER(
      "Get Information about Schools, Department for Education",
      TieSort.AUTHORITY,
      TieSort.TRUST,
      TieSort.FEDERATION,
      TieSort.HEAD),
  GROUP_LINKS(
      "Get Information about Schools, Department for Education", TieSort.TRUST, TieSort.SPONSOR),
  LINKS("Get Information about Schools, Department for Education"),
  GOVERNANCE("Get Information about Schools, Department for Education"),
  WORKBOOK("the sender"),
  /** What every Bridgehead knows: recoded authorities. */
  REFERENCE("Office for National Statistics"),
  /** Outlines of authorities. */
  BOUNDARIES("Contains National Statistics and OS data \u00a9 Crown copyright and database right");

  private final String publisher;
  private final Set<TieSort> completeFor;

  SourceKind(String publisher, TieSort... completeFor) {
    this.publisher = publisher;
    this.completeFor = Set.of(completeFor);
  }

  /** Who publishes extracts of this kind, in words. */
  public String publisher() {
    return publisher;
  }

  /** The sorts of tie whose absence from an extract that lists a school means something. */
  public Set<TieSort> completeFor() {
    return completeFor.isEmpty() ? EnumSet.noneOf(TieSort.class) : EnumSet.copyOf(completeFor);
  }

  /** Whether its extracts tell how things stood on their day, which may be the newest covered. */
  public boolean coversItsDay() {
    return this != REFERENCE && this != BOUNDARIES;
  }

  /** The licence under which its extracts may be used. */
  public String licence() {
    return this == WORKBOOK ? "as agreed with the sender" : "Open Government Licence v3.0";
  }

  /** Why the personal data in its extracts, if any, may be kept (UK GDPR, article 6). */
  public String lawfulBasis() {
    return switch (this) {
      case REGISTER, GOVERNANCE, WORKBOOK -> "public task";
      case GROUP_LINKS, LINKS, REFERENCE, BOUNDARIES -> "holds no personal data";
    };
  }

  /** The kind as it stands in a source's id. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static SourceKind of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
