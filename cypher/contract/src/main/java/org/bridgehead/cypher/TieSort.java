/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.cypher;

import java.util.Locale;

/**
 * What a tie is a tie of, finer than its type: the unit of which a source can be complete. A
 * register extract that lists a school is complete for that school's {@link #TRUST}, say, but says
 * nothing of its {@link #MEMBERSHIP}s.
 */
public enum TieSort {
  AUTHORITY(TieType.IN),
  TRUST(TieType.MEMBER_OF),
  SPONSOR(TieType.MEMBER_OF),
  FEDERATION(TieType.MEMBER_OF),
  MEMBERSHIP(TieType.MEMBER_OF),
  HEAD(TieType.SERVES),
  GOVERNOR(TieType.SERVES),
  POST(TieType.SERVES),
  BROKERAGE(TieType.BROKERS),
  FACILITATION(TieType.FACILITATES),
  PARTNERSHIP(TieType.PARTNERS),
  PARTICIPATION(TieType.TOOK_PART_IN),
  ACTIVITY(TieType.OF),
  SUCCESSION(TieType.SUCCEEDED_BY),
  BORDER(TieType.BORDERS),
  RESEMBLANCE(TieType.RESEMBLES),
  AVOIDANCE(TieType.AVOIDS),
  TRAVEL(TieType.TRAVELS),
  HEADCOUNT(TieType.COUNTED),
  REVIEW(TieType.REVIEWED),
  OUTCOME(TieType.REACHED),
  INTERVENTION(TieType.AIMS_AT);

  private final TieType type;

  TieSort(TieType type) {
    this.type = type;
  }

  /** The relationship type that ties of this sort have. */
  public TieType type() {
    return type;
  }

  /** The sort as the graph stores it: in lower case. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The sort that {@link #text()} gives this text; fails on any other. */
  public static TieSort of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }
}
