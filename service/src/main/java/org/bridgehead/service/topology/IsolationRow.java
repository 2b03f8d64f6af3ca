/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Set;

/**
 * Where one school stands on the ladder of isolation.
 *
 * @param school the school
 * @param authority its authority on the day, -1 if it has none
 * @param rung its rung
 * @param flags what else is to be said of it; they do not depend on the rung
 * @param countedTies its memberships that count, on which its rung rests
 * @param onlyTie the tie nearest to it without which it has no route to another open school, -1
 *     unless it relies on one link
 * @param offers the ties by which its authority is served by learning networks that it has not
 *     joined
 * @param latestActivity its tie to the latest activity up to the day, -1 if there is none
 */
public record IsolationRow(
    int school,
    int authority,
    Rung rung,
    Set<Flag> flags,
    Indices countedTies,
    int onlyTie,
    Indices offers,
    int latestActivity) {

  /** Copies the flags. */
  public IsolationRow {
    flags = Set.copyOf(flags);
  }

  /** The rungs, lowest first. */
  public enum Rung {
    /** No link on record: no route leads to another open school, authority or agency. */
    NO_LINK,
    /** No network on record: it has ties, but no membership that counts. */
    NO_NETWORK,
    /** Own group only: all memberships that count are of legal networks. */
    OWN_GROUP_ONLY,
    /** Networked: a membership of a learning network counts. */
    NETWORKED
  }

  /** What is said of a school whatever its rung. */
  public enum Flag {
    /** One tie, were it lost, would leave no route to another open school. */
    RELIES_ON_ONE_LINK,
    /** Its authority's activities are recorded, and it has none of late. */
    NO_RECENT_ACTIVITY,
    /** A learning network serves its authority, and it is no member. */
    OFFERED_NOT_JOINED,
    /** Little is recorded of its authority's schools, or it has no authority. */
    COVERAGE_THIN
  }
}
