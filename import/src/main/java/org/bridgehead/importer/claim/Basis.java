/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.claim;

/** How a tie's start or end is known. */
public enum Basis {
  /** A source states the date. */
  STATED("stated"),
  /** Start not known: the first extract that showed it. */
  FIRST_SEEN("first-seen"),
  /** No start, by nature or because none is known: as far back as anyone looks. */
  UNBOUNDED("unbounded"),
  /** It ended when what replaced it began. */
  REPLACED("replaced"),
  /** It ended no later than the first complete extract without it. */
  ABSENT("absent");

  private final String text;

  Basis(String text) {
    this.text = text;
  }

  /** The basis as the graph stores it. */
  public String text() {
    return text;
  }
}
