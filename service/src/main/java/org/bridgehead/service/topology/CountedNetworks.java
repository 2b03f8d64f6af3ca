/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which networks count on a day: those with at least two open organisations (schools, authorities,
 * agencies) as lead or partner, so that a membership leads to somebody.
 */
final class CountedNetworks {
  private final Topology topology;
  private final int asOf;
  private final BitSet counted = new BitSet();

  CountedNetworks(Topology topology, int asOf) {
    this.topology = topology;
    this.asOf = asOf;
    var member = new int[topology.nodes().count()];
    Arrays.fill(member, -1);
    for (int tie = 0; tie < topology.ties().count(); tie++) {
      if (!isMembership(tie)) {
        continue;
      }
      int network = topology.ties().to(tie);
      int organisation = topology.ties().from(tie);
      if (member[network] < 0) {
        member[network] = organisation;
      } else if (member[network] != organisation) {
        counted.set(network);
      }
    }
  }

  /** The epoch day. */
  int asOf() {
    return asOf;
  }

  /** Whether the tie makes an open organisation a lead or partner on the day. */
  boolean isMembership(int tie) {
    var ties = topology.ties();
    return ties.kind(tie) == TieKind.MEMBER_OF
        && topology.isRoute(tie, asOf)
        && topology.nodes().kind(ties.from(tie)).isOrganisation()
        && topology.nodes().kind(ties.to(tie)) == NodeKind.NETWORK;
  }

  /** Whether the tie is a membership, as above, of a network that counts. */
  boolean isCountedMembership(int tie) {
    return counted.get(topology.ties().to(tie)) && isMembership(tie);
  }
}
