/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

/** What a route between two nodes of the core may use, and what it costs; all by core numbers. */
final class RouteSpace {
  private final RouteCore core;
  private final Nodes nodes;
  private final int from;
  private final int to;
  private final RouteCost cost;
  private final RouteFilter filter;
  private final RouteCore.Way way;
  private final int[] intoCosts;
  private final int dearest;

  RouteSpace(RouteCore core, int from, int to, RouteCost cost, RouteFilter filter) {
    this.core = core;
    this.from = from;
    this.to = to;
    this.cost = cost;
    this.filter = filter;
    nodes = core.graph().topology().nodes();
    way = core.way(from, to);
    intoCosts = new int[core.size()];
    int most = 0;
    for (int number = 0; number < intoCosts.length; number++) {
      intoCosts[number] =
          number == from || number == to || admitsPassing(number) ? into(number) : -1;
      most = Math.max(most, intoCosts[number]);
    }
    dearest = most;
  }

  private boolean admitsPassing(int number) {
    return way.contains(number) && filter.admits(nodes, core.node(number));
  }

  private int into(int number) {
    return cost.ofTie() + (number == to ? 0 : core.ofPassing(cost, number));
  }

  RouteCore core() {
    return core;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** Whether a route may take the edge at that position of the node's row, in that direction. */
  boolean admits(int node, int position) {
    return intoCosts[core.neighbour(position)] >= 0 && admitsTie(node, position);
  }

  /** Whether a route may take the edge, were it not for its ends. */
  boolean admitsTie(int node, int position) {
    return filter.admitsAllTies()
        || filter.tie(core.graph(), core.node(node), core.graphPosition(position)) >= 0;
  }

  /** What a step into a node costs: the tie, and passing the node unless the route ends there. */
  int stepInto(int node) {
    return intoCosts[node];
  }

  int ofTie() {
    return cost.ofTie();
  }

  /** The most that one step costs. */
  int dearest() {
    return dearest;
  }
}
