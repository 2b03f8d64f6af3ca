/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.feed;

/** A question whose changing answers can be followed. */
enum FeedQuestion {
  /** Which schools have no network on record? */
  ISOLATION("Where schools stand on the ladder of isolation", 10),

  /** Through which posts and organisations do routes go? Takes long to work out for a day. */
  BRIDGING("Through which posts and organisations routes between schools go", 2),

  /** Which authorities are linked? */
  LINKS("Which authorities are linked", 10),

  /** Which schools have a route to another? */
  PATHS("Which schools have a route to another", 10);

  private final String title;
  private final int most;

  FeedQuestion(String title, int most) {
    this.title = title;
    this.most = most;
  }

  /** What is followed, as a heading. */
  String title() {
    return title;
  }

  /** How many steps from one day to the next are looked back. */
  int most() {
    return most;
  }
}
