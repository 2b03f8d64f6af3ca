/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.home;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.bridgehead.service.home.Start.Count;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.Nodes;
import org.bridgehead.service.topology.TieKind;
import org.bridgehead.service.topology.Topology;

/** How much there is of what. */
final class Holdings {

  private final Topology topology;
  private final int asOf;

  private Holdings(Topology topology, int asOf) {
    this.topology = topology;
    this.asOf = asOf;
  }

  /**
   * @param topology what is counted
   * @param asOf the epoch day
   */
  static List<Count> of(Topology topology, int asOf) {
    Nodes nodes = topology.nodes();
    Holdings holdings = new Holdings(topology, asOf);
    return List.of(
        holdings.count("Schools", node -> nodes.kind(node) == NodeKind.SCHOOL),
        holdings.count("Local authorities", node -> nodes.kind(node) == NodeKind.AUTHORITY),
        holdings.count("Learning networks", nodes::isLearningNetwork),
        holdings.count("Trusts, federations and sponsors", nodes::isLegalNetwork),
        holdings.count("Agencies", node -> nodes.kind(node) == NodeKind.AGENCY),
        holdings.posts());
  }

  private Count count(String what, IntPredicate wanted) {
    Nodes nodes = topology.nodes();
    long onDay =
        IntStream.range(0, nodes.count())
            .filter(wanted)
            .filter(node -> nodes.isAlive(node, asOf))
            .count();
    return new Count(what, onDay, IntStream.range(0, nodes.count()).filter(wanted).count());
  }

  private Count posts() {
    IntPredicate isPost = tie -> topology.ties().kind(tie) == TieKind.SERVES;
    int ties = topology.ties().count();
    long onDay =
        IntStream.range(0, ties).filter(isPost).filter(tie -> topology.holds(tie, asOf)).count();
    return new Count("Posts", onDay, IntStream.range(0, ties).filter(isPost).count());
  }
}
