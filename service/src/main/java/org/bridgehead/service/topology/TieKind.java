/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import org.jspecify.annotations.Nullable;

/** What a tie is. */
public enum TieKind {
  /** School to authority: administrative, never a route. */
  IN,
  /** Organisation to network, in one of the roles of {@link MemberRole}. */
  MEMBER_OF,
  /** Person to organisation: a post. */
  SERVES,
  /** Person or organisation to network. */
  BROKERS,
  /** Person or organisation to network or authority. */
  FACILITATES,
  /** Agency to school, network or authority. */
  PARTNERS,
  /** Anyone to an activity. */
  TOOK_PART_IN,
  /** Activity to the network it belonged to: never a route. */
  OF,
  /** Authority to authority, one tie for the pair: never a route. */
  BORDERS,
  /** Authority to an authority that is statistically similar to it: never a route. */
  RESEMBLES,
  /** Authority to the authority that followed it: never a route. */
  SUCCEEDED_BY,
  /** School to a school or network with which it is not to be brought together: never a route. */
  AVOIDS,
  /** School to a school or network; the role is how many minutes it takes: never a route. */
  TRAVELS;

  /**
   * Whether practice can travel along a tie of this kind, in either direction. This is the only
   * place that says so.
   *
   * @param role the tie's role, null if it has none; a membership without a role is no route
   */
  public boolean carriesRoute(@Nullable String role) {
    return switch (this) {
      case MEMBER_OF -> MemberRole.LEAD.equals(role) || MemberRole.PARTNER.equals(role);
      case SERVES, BROKERS, FACILITATES, PARTNERS, TOOK_PART_IN -> true;
      case IN, OF, BORDERS, RESEMBLES, SUCCEEDED_BY, AVOIDS, TRAVELS -> false;
    };
  }

  /** Whether a tie of this kind from a person attaches them to an organisation or network. */
  public boolean attachesPerson() {
    return this == SERVES || this == BROKERS || this == FACILITATES;
  }
}
