/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.isolation;

import java.util.List;

/** Says which schools and networks have been brought together already, or said no. */
@FunctionalInterface
public interface InvitationsInForce {

  /** All of them, of the store in force; in the same order until something changes. */
  List<Pair> list();

  /**
   * A school and a network.
   *
   * @param urn the school's URN
   * @param networkId the network's id
   * @param takesPlace whether the invitation takes up a place of the network
   */
  record Pair(String urn, String networkId, boolean takesPlace) {}
}
