/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.BitSet;
import java.util.Set;

/**
 * Which places and ties a route may use besides its two ends. It is tested while a route is looked
 * for; nothing is copied.
 */
public final class RouteFilter {
  /** All places and ties. */
  public static final RouteFilter NONE = new RouteFilter(Set.of(), Set.of(), new BitSet());

  private final Set<NodeKind> nodes;
  private final Set<TieKind> ties;
  private final BitSet avoided;

  private RouteFilter(Set<NodeKind> nodes, Set<TieKind> ties, BitSet avoided) {
    this.nodes = nodes;
    this.ties = ties;
    this.avoided = avoided;
  }

  /**
   * A filter.
   *
   * @param nodes the kinds of places through which no route leads; it may begin and end at one
   * @param ties the kinds of ties that no route takes
   * @param avoided the places that no route touches, not even as an end
   */
  public static RouteFilter without(Set<NodeKind> nodes, Set<TieKind> ties, BitSet avoided) {
    return new RouteFilter(Set.copyOf(nodes), Set.copyOf(ties), (BitSet) avoided.clone());
  }

  /** Whether a route may begin or end there. */
  boolean admitsEnd(int node) {
    return !avoided.get(node);
  }

  /** Whether a route may lead through there. */
  boolean admits(Nodes ofTopology, int node) {
    return !avoided.get(node) && (nodes.isEmpty() || !nodes.contains(ofTopology.kind(node)));
  }

  /** Whether no kind of tie is left out. */
  boolean admitsAllTies() {
    return ties.isEmpty();
  }

  /** Whether a route may take the tie. */
  boolean admitsTie(Ties ofTopology, int tie) {
    return ties.isEmpty() || !ties.contains(ofTopology.kind(tie));
  }

  /** The lowest tie that a route may take of those that make the edge, or -1. */
  int tie(RouteGraph graph, int node, int position) {
    var topology = graph.topology();
    int lowest = graph.tie(position);
    if (admitsTie(topology.ties(), lowest)) {
      return lowest;
    }
    return graph.multiplicity(position) == 1
        ? -1
        : otherTie(topology, graph.asOf(), node, graph.neighbour(position));
  }

  /** A node's ties stand in order, so the first that is admitted is the lowest. */
  private int otherTie(Topology topology, int asOf, int node, int neighbour) {
    for (int at = topology.first(node); at < topology.first(node + 1); at++) {
      int tie = topology.tieAt(at);
      if (topology.ties().other(tie, node) == neighbour
          && admitsTie(topology.ties(), tie)
          && topology.isRoute(tie, asOf)) {
        return tie;
      }
    }
    return -1;
  }
}
