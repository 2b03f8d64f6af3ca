/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.claim;

import java.util.Comparator;
import org.bridgehead.cypher.Label;
import org.bridgehead.cypher.TieSort;

/**
 * Names "the same two ends and the same tie": all claims under one key add up together.
 *
 * @param sort what the tie is a tie of
 * @param from where the relationship starts
 * @param to where it ends
 * @param role the role in which the one stands to the other; empty where the sort has none
 */
public record TieKey(TieSort sort, NodeKey from, NodeKey to, String role)
    implements Comparable<TieKey> {

  private static final Comparator<TieKey> ORDER =
      Comparator.comparing(TieKey::sort)
          .thenComparing(TieKey::from)
          .thenComparing(TieKey::to)
          .thenComparing(TieKey::role);

  /**
   * The end that a complete extract speaks of when it lists it: the school, whichever way the tie
   * points.
   */
  public NodeKey subject() {
    return to.label() == Label.SCHOOL && from.label() == Label.PERSON ? to : from;
  }

  @Override
  public int compareTo(TieKey other) {
    return ORDER.compare(this, other);
  }
}
