/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.HashMap;
import java.util.Map;

/**
 * Who links a school to networks: the people and agencies that are tied to the school and to a
 * network, or to a member of it. Of several, one tied to the network itself comes first, then the
 * lowest key.
 */
final class GoBetweens {
  private final Topology topology;
  private final int asOf;
  private final JoinableNetworks networks;

  GoBetweens(Topology topology, int asOf, JoinableNetworks networks) {
    this.topology = topology;
    this.asOf = asOf;
    this.networks = networks;
  }

  /**
   * Someone between a school and a network.
   *
   * @param via the person or agency
   * @param near its tie to the school
   * @param far its tie to the network or the member
   * @param direct whether it is tied to the network itself
   */
  record GoBetween(int via, int near, int far, boolean direct) {}

  /** Those of a school, by the number of the network; O(ties of those tied to the school). */
  Map<Integer, GoBetween> of(int school) {
    var found = new HashMap<Integer, GoBetween>();
    for (int at = topology.first(school); at < topology.first(school + 1); at++) {
      int near = topology.tieAt(at);
      int via = topology.ties().other(near, school);
      if (links(near) && isGoBetween(via)) {
        follow(school, near, via, found);
      }
    }
    return found;
  }

  private boolean isGoBetween(int node) {
    var kind = topology.nodes().kind(node);
    return kind == NodeKind.PERSON || kind == NodeKind.AGENCY;
  }

  /** Having been at the same activity links nobody to a network. */
  private boolean links(int tie) {
    return topology.ties().kind(tie) != TieKind.TOOK_PART_IN && topology.isRoute(tie, asOf);
  }

  private void follow(int school, int near, int via, Map<Integer, GoBetween> found) {
    for (int at = topology.first(via); at < topology.first(via + 1); at++) {
      int far = topology.tieAt(at);
      int other = topology.ties().other(far, via);
      if (other == school || !links(far)) {
        continue;
      }
      if (networks.number(other) >= 0) {
        found.merge(networks.number(other), new GoBetween(via, near, far, true), this::better);
      } else {
        networks.forEachOf(
            other,
            network -> found.merge(network, new GoBetween(via, near, far, false), this::better));
      }
    }
  }

  private GoBetween better(GoBetween one, GoBetween other) {
    if (one.direct() != other.direct()) {
      return one.direct() ? one : other;
    }
    var nodes = topology.nodes();
    return nodes.key(other.via()).compareTo(nodes.key(one.via())) < 0 ? other : one;
  }
}
