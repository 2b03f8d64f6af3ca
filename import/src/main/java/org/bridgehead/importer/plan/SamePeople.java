/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which people count as one, as decided: a chain of decisions joins all of them. */
public final class SamePeople {

  private final Map<String, String> parents = new HashMap<>();

  /**
   * @param same ids, each list of which stands for one person
   */
  public SamePeople(Collection<List<String>> same) {
    for (List<String> ids : same) {
      ids.forEach(id -> join(ids.getFirst(), id));
    }
  }

  private void join(String one, String other) {
    String a = of(one);
    String b = of(other);
    // the lowest stands for all, whatever the order in which they were joined
    String lowest = a.compareTo(b) <= 0 ? a : b;
    parents.put(a, lowest);
    parents.put(b, lowest);
  }

  /** Whether any decision is about this person. */
  public boolean joins(String id) {
    return parents.containsKey(id);
  }

  /** The id that stands for all who are the same person as this one; the id itself where alone. */
  public String of(String id) {
    String root = id;
    for (String parent = parents.get(root);
        parent != null && !parent.equals(root);
        parent = parents.get(root)) {
      root = parent;
    }
    return root;
  }
}
