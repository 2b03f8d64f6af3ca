/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import org.bridgehead.cypher.Label;
import org.bridgehead.cypher.Property;
import org.bridgehead.cypher.TieSort;
import org.bridgehead.importer.claim.NodeFacts;
import org.bridgehead.importer.claim.NodeKey;
import org.bridgehead.importer.claim.Source;

/** Trusts, sponsors and federations: networks of a legal kind, under the register's numbers. */
final class LegalGroups {

  /** The role in which a school stands in a legal group. */
  static final String ROLE = "partner";

  private LegalGroups() {}

  static NodeKey key(String uid) {
    return new NodeKey(Label.NETWORK, "group-" + uid);
  }

  static void describe(NodeFacts facts, TieSort sort, String name, Source source) {
    facts.state("category", "legal", source);
    facts.state("kind", sort.text(), source);
    facts.state(Property.NAME, name, source);
  }
}
