/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bridgehead.cypher.Label;
import org.bridgehead.cypher.TieSort;
import org.bridgehead.importer.claim.NodeKey;
import org.bridgehead.importer.claim.TieKey;

/**
 * What one element was before a revision, as {@link Before} took it and the graph kept it.
 *
 * @param kept its properties, and those that say what it is a picture of
 */
record Picture(Map<String, Object> kept) {

  private String text(String name) {
    Object value = kept.get(name);
    if (value == null) {
      throw new IllegalStateException("a picture without " + name);
    }
    return value.toString();
  }

  /** The element it is a picture of, the same in every revision. */
  String of() {
    return text(Before.OF);
  }

  /** Whether it is one of this kind; and whether there was such an element. */
  boolean is(String kind, boolean present) {
    return text(Before.KIND).equals(kind) && text(Before.PRESENT).equals(String.valueOf(present));
  }

  /** The key of what is not a node nor a tie. */
  String name() {
    return text(Before.FROM);
  }

  /** The node itself, or where the tie starts. */
  NodeKey from() {
    return new NodeKey(Label.valueOf(text(Before.FROM_LABEL)), text(Before.FROM));
  }

  private NodeKey to() {
    return new NodeKey(Label.valueOf(text(Before.TO_LABEL)), text(Before.TO));
  }

  /** The tie, or the claim that waits. */
  TieKey tie() {
    return new TieKey(TieSort.valueOf(text(Before.SORT)), from(), to(), text(Before.ROLE));
  }

  /** The nodes that it speaks of. */
  List<NodeKey> ends() {
    List<NodeKey> ends = new ArrayList<>();
    if (kept.containsKey(Before.FROM_LABEL)) {
      ends.add(from());
    }
    if (kept.containsKey(Before.TO_LABEL)) {
      ends.add(to());
    }
    return ends;
  }

  /** The element's properties as they were. */
  Map<String, Object> properties() {
    Map<String, Object> properties = new HashMap<>(kept);
    properties.keySet().removeIf(name -> name.startsWith("kept"));
    return properties;
  }
}
