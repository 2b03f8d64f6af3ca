/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes apart without a node.
 *
 * @param node the node that is lost
 * @param schools the schools of the scope that had a route to another open school and have none
 *     without the node, lowest first; the node itself is not one
 * @param networks the networks that had a route to an open school and have none without it
 * @param schoolPairs how many pairs of other schools of the scope lose their route
 * @param authorityPairs the pairs of authorities that nothing links without it; empty where no
 *     matrix was given
 */
public record Loss(
    int node,
    Indices schools,
    Indices networks,
    long schoolPairs,
    List<AuthorityLinks.Pair> authorityPairs) {

  /** Copies the pairs. */
  public Loss {
    authorityPairs = List.copyOf(authorityPairs);
  }

  /**
   * The loss of one node on the day of the graph, the scope and the matrix, which must be the same.
   * Walks through the parts of the node's component: O(its nodes and edges).
   *
   * @param links the matrix in which authority pairs are looked up, null to leave them out
   */
  public static Loss of(RouteGraph graph, Scope scope, @Nullable AuthorityLinks links, int node) {
    var walk = new LossWalk(graph, scope, node);
    return new Loss(
        node,
        walk.schools(),
        walk.networks(),
        walk.schoolPairs(),
        links == null ? List.of() : links.pairsLostWithout(node));
  }
}
