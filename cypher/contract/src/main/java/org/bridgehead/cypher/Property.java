/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.cypher;

/** The names of the properties that several labels or ties share. */
public final class Property {
  /** A node's name. Of a person it is personal data. */
  public static final String NAME = "name";

  /**
   * First day on which a node lived or a tie held; absent where it held as far back as anyone
   * looks.
   */
  public static final String START = "start";

  /** First day on which it no longer did; absent while it does. Intervals are half-open. */
  public static final String END = "end";

  /** How the start is known: {@code stated}, {@code first-seen} or {@code unbounded}. */
  public static final String START_BASIS = "startBasis";

  /**
   * How the end is known: {@code stated}, {@code replaced} or {@code absent}; absent while there is
   * no end.
   */
  public static final String END_BASIS = "endBasis";

  /** What a tie is a tie of: a {@link TieSort}'s text. */
  public static final String SORT = "sort";

  /** The role in which the one end stands to the other; absent where the tie has none. */
  public static final String ROLE = "role";

  /** Of a likeness between authorities: 1 for the most alike. */
  public static final String RANK = "rank";

  /** Of a journey: how many minutes it takes. */
  public static final String MINUTES = "minutes";

  /** The claims a tie or a lifetime rests on, each {@code source|stated start|stated end}. */
  public static final String CLAIMS = "claims";

  /**
   * True where the claims disagree, or a source that was complete did not show the tie while it
   * held.
   */
  public static final String CONTRADICTED = "contradicted";

  /** The sources that list a node, by id. */
  public static final String LISTED_IN = "listedIn";

  private Property() {}
}
