/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.claim;

import java.util.Comparator;
import org.bridgehead.cypher.Label;

/**
 * Names one node: its label and its key within the label.
 *
 * @param label a label that claims may speak of
 * @param key not blank
 */
public record NodeKey(Label label, String key) implements Comparable<NodeKey> {

  private static final Comparator<NodeKey> ORDER =
      Comparator.comparing(NodeKey::label).thenComparing(NodeKey::key);

  public NodeKey {
    if (key.isBlank()) {
      throw new IllegalArgumentException("a node's key is never blank");
    }
  }

  @Override
  public int compareTo(NodeKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return label.text() + " " + key;
  }
}
