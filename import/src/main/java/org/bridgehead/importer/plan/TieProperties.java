/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.plan;

import java.util.HashMap;
import java.util.Map;
import org.bridgehead.cypher.Property;
import org.bridgehead.cypher.TieSort;
import org.bridgehead.importer.claim.Claim;
import org.bridgehead.importer.claim.Spell;
import org.bridgehead.importer.claim.TieKey;

/** An effective tie as the properties of a relationship. */
final class TieProperties {

  private TieProperties() {}

  static Map<String, Object> of(TieKey key, Spell spell) {
    Map<String, Object> properties = new HashMap<>();
    properties.put(Property.SORT, key.sort().text());
    if (!key.role().isEmpty()) {
      properties.put(Property.ROLE, key.role());
    }
    if (spell.start() != null) {
      properties.put(Property.START, spell.start());
    }
    properties.put(Property.START_BASIS, spell.startBasis().text());
    if (spell.end() != null) {
      properties.put(Property.END, spell.end());
    }
    if (spell.endBasis() != null) {
      properties.put(Property.END_BASIS, spell.endBasis().text());
    }
    if (!spell.note().isEmpty()) {
      properties.put(noteName(key.sort()), noteValue(key.sort(), spell.note()));
    }
    if (spell.contradicted()) {
      properties.put(Property.CONTRADICTED, true);
    }
    properties.put(Property.CLAIMS, spell.claims().stream().map(Claim::text).toList());
    return properties;
  }

  private static String noteName(TieSort sort) {
    return switch (sort) {
      case SUCCESSION -> "kind";
      case RESEMBLANCE -> Property.RANK;
      case TRAVEL -> Property.MINUTES;
      case MEMBERSHIP -> "entry";
      default -> "note";
    };
  }

  private static Object noteValue(TieSort sort, String note) {
    return sort == TieSort.RESEMBLANCE || sort == TieSort.TRAVEL ? Long.valueOf(note) : note;
  }
}
