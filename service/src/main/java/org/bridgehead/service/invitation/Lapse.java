/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.invitation;

import java.time.LocalDate;
import org.bridgehead.service.topology.Days;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.TieKind;
import org.bridgehead.service.topology.Topology;
import org.jspecify.annotations.Nullable;

/**
 * When a decline holds no more: from its review day on, or once the school has another head than
 * when it was made. A head is another if their time began after the decline by a stated date, or if
 * an earlier head's ended after it.
 */
final class Lapse {

  private static final String HEAD = "head";

  private Lapse() {}

  /**
   * Whether a decline has lapsed.
   *
   * @param declined the day it was made
   * @param review its review day; null if none is set
   */
  static boolean isOver(
      Topology topology,
      String urn,
      LocalDate declined,
      @Nullable LocalDate review,
      LocalDate today) {
    return review != null && !today.isBefore(review)
        || headChanged(topology, urn, day(declined), day(today));
  }

  private static int day(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }

  private static boolean headChanged(Topology topology, String urn, int declined, int today) {
    int school = topology.nodes().find(NodeKind.SCHOOL, urn);
    if (school < 0) {
      return false;
    }
    var ties = topology.ties();
    boolean left = false;
    boolean came = false;
    for (int at = topology.first(school); at < topology.first(school + 1); at++) {
      int tie = topology.tieAt(at);
      if (ties.kind(tie) != TieKind.SERVES || !HEAD.equals(ties.role(tie))) {
        continue;
      }
      left |= declined < ties.end(tie) && ties.end(tie) <= today && ties.end(tie) != Days.NO_END;
      came |= ties.isStartKnown(tie) && declined < ties.start(tie) && ties.start(tie) <= today;
    }
    return left || came;
  }
}
