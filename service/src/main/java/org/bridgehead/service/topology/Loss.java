/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes apart without a node, or without several at once.
 *
 * @param nodes the nodes that are lost, lowest first
 * @param schools the schools of the scope that had a route to another open school and have none
 *     without the nodes, lowest first; the nodes themselves are not among them
 * @param networks the networks that had a route to an open school and have none without them
 * @param schoolPairs how many pairs of other schools of the scope lose their route
 * @param authorityPairs the pairs of other authorities that nothing links without them; empty where
 *     no matrix was given
 */
public record Loss(
    Indices nodes,
    Indices schools,
    Indices networks,
    long schoolPairs,
    List<AuthorityLinks.Pair> authorityPairs) {

  /** Copies the pairs. */
  public Loss {
    authorityPairs = List.copyOf(authorityPairs);
  }

  /** The loss of one node. */
  public static Loss of(RouteGraph graph, Scope scope, @Nullable AuthorityLinks links, int node) {
    return of(graph, scope, links, Indices.of(node));
  }

  /**
   * The loss of some nodes at once, which may be more than that of each by itself. Graph, scope and
   * matrix must be of the same day. Walks through the parts of the nodes' components: O(their nodes
   * and edges).
   *
   * @param links the matrix in which authority pairs are looked up, null to leave them out
   */
  public static Loss of(
      RouteGraph graph, Scope scope, @Nullable AuthorityLinks links, Indices nodes) {
    var lost = new BitSet();
    nodes.stream().forEach(lost::set);
    var walk = new LossWalk(graph, scope, lost);
    return new Loss(
        Indices.of(lost.stream().toArray()),
        walk.schools(),
        walk.networks(),
        walk.schoolPairs(),
        links == null ? List.of() : links.pairsLostWithout(lost));
  }
}
