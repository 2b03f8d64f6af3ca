/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

/**
 * What is on record of a node's part in activities up to a day. An activity is dated by the start
 * of the tie to it, or where that is not known by its own; whether the tie still holds is no
 * matter. An activity without any date is on record, and older than any other.
 */
final class ActivityRecord {
  private final Topology topology;
  private final int asOf;

  ActivityRecord(Topology topology, int asOf) {
    this.topology = topology;
    this.asOf = asOf;
  }

  /** The node's latest tie to an activity up to the day, of several the lowest; -1 if none. */
  int latestTie(int node) {
    int latest = -1;
    for (int at = topology.first(node); at < topology.first(node + 1); at++) {
      int tie = topology.tieAt(at);
      if (isOnRecord(tie, node) && (latest < 0 || day(tie) > day(latest))) {
        latest = tie;
      }
    }
    return latest;
  }

  /** The epoch day of an activity, {@link Days#NO_START} if it has no date. */
  int day(int tie) {
    int start = topology.ties().start(tie);
    return start == Days.NO_START ? topology.nodes().start(topology.ties().to(tie)) : start;
  }

  private boolean isOnRecord(int tie, int node) {
    return topology.ties().kind(tie) == TieKind.TOOK_PART_IN
        && topology.ties().from(tie) == node
        && day(tie) <= asOf;
  }
}
