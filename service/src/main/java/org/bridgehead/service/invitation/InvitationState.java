/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.invitation;

import java.util.EnumSet;
import java.util.Set;

/** Where an invitation stands, and which steps lead on from there. */
enum InvitationState {
  /** Somebody thinks of it. */
  CONSIDERING,
  /** The head knows of it and does not mind. */
  CHECKED_WITH_HEAD,
  /** The network was asked whether it would invite the school. */
  NETWORK_ASKED,
  /** The network has invited the school. */
  INVITED,
  /** The school has accepted. */
  ACCEPTED,
  /** The school or the network said no; taken up again only once that has lapsed. */
  DECLINED,
  /** Put off to a later day. */
  DEFERRED,
  /** The school has joined. */
  JOINED,
  /** What came of it was looked at. */
  REVIEWED;

  /** The states that may follow; that a decline has lapsed is for the caller to know. */
  Set<InvitationState> next() {
    return switch (this) {
      case CONSIDERING -> EnumSet.of(CHECKED_WITH_HEAD, DECLINED, DEFERRED);
      case CHECKED_WITH_HEAD -> EnumSet.of(NETWORK_ASKED, DECLINED, DEFERRED);
      case NETWORK_ASKED -> EnumSet.of(INVITED, DECLINED, DEFERRED);
      case INVITED -> EnumSet.of(ACCEPTED, DECLINED, DEFERRED);
      case ACCEPTED -> EnumSet.of(JOINED, DECLINED, DEFERRED);
      case DEFERRED -> EnumSet.of(CONSIDERING, CHECKED_WITH_HEAD, INVITED, ACCEPTED, DECLINED);
      case DECLINED -> EnumSet.of(CONSIDERING);
      case JOINED -> EnumSet.of(REVIEWED);
      case REVIEWED -> EnumSet.noneOf(InvitationState.class);
    };
  }

  /** Whether it takes up a place of the network: from the first thought until the school is in. */
  boolean takesPlace() {
    return switch (this) {
      case CONSIDERING, CHECKED_WITH_HEAD, NETWORK_ASKED, INVITED, ACCEPTED, JOINED -> true;
      case DECLINED, DEFERRED, REVIEWED -> false;
    };
  }
}
