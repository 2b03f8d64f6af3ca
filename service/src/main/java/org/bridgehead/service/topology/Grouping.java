/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** By what schools and authorities are grouped when brokerage positions are counted. */
public enum Grouping {
  /** A school's authority; an authority is a group of its own. */
  AUTHORITY,
  /**
   * The region of a school, where it has none that of its authority; the region of an authority.
   */
  REGION,
  /** The trust of which a school is lead or partner, of several the one with the lowest tie. */
  TRUST,
  /** A school's phase of education. */
  PHASE;

  /** The groups of all nodes on a day; those that have none in this sense are in none. */
  public Groups groups(Topology topology, int asOf) {
    var numbers = new HashMap<String, Integer>();
    var labels = new ArrayList<String>();
    var groups = new int[topology.nodes().count()];
    Arrays.fill(groups, -1);
    for (int node = 0; node < groups.length; node++) {
      var label = topology.nodes().isAlive(node, asOf) ? label(topology, node, asOf) : null;
      if (label != null) {
        groups[node] =
            numbers.computeIfAbsent(
                label,
                each -> {
                  labels.add(each);
                  return labels.size() - 1;
                });
      }
    }
    return new Groups(groups, List.copyOf(labels));
  }

  /** The key of the authority or trust, the region or the phase; null if there is none. */
  private @Nullable String label(Topology topology, int node, int asOf) {
    var nodes = topology.nodes();
    boolean school = nodes.kind(node) == NodeKind.SCHOOL;
    if (!school && nodes.kind(node) != NodeKind.AUTHORITY) {
      return null;
    }
    int authority = school ? topology.authorityOf(node, asOf) : node;
    return switch (this) {
      case AUTHORITY -> authority < 0 ? null : nodes.key(authority);
      case REGION ->
          nodes.region(node) != null || authority < 0
              ? nodes.region(node)
              : nodes.region(authority);
      case TRUST -> trust(topology, node, asOf);
      case PHASE -> school ? nodes.phase(node) : null;
    };
  }

  private static @Nullable String trust(Topology topology, int school, int asOf) {
    for (int at = topology.first(school); at < topology.first(school + 1); at++) {
      int tie = topology.tieAt(at);
      int network = topology.ties().other(tie, school);
      if (topology.ties().kind(tie) == TieKind.MEMBER_OF
          && topology.isRoute(tie, asOf)
          && AuthorityLinkKind.ofNetwork(topology.nodes(), network) == AuthorityLinkKind.TRUST) {
        return topology.nodes().key(network);
      }
    }
    return null;
  }

  /** Which group each node is in. */
  public static final class Groups {
    private final int[] groups;
    private final List<String> labels;

    private Groups(int[] groups, List<String> labels) {
      this.groups = groups;
      this.labels = labels;
    }

    /** The group of a node, -1 if it is in none. */
    public int of(int node) {
      return groups[node];
    }

    /** How many groups there are. */
    public int size() {
      return labels.size();
    }

    /** What a group is called: the key of an authority or trust, a region, a phase. */
    public String label(int group) {
      return labels.get(group);
    }
  }
}
