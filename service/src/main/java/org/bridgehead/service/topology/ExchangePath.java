/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A shortest route along which practice can travel from one node to another.
 *
 * <p>Breadth-first from the target until the start's level is through: O(nodes + edges) time, 12
 * bytes a node. Of several shortest routes the one is taken whose nodes have the lowest numbers,
 * compared from the start on, and of parallel ties the lowest. {@link ExchangePaths} finds more
 * than one.
 *
 * @param steps the steps in order; empty where there is no route, and from a node to itself
 * @param shortestRoutes how many routes are as short, as sequences of nodes: exact up to 2^53, then
 *     rounded; 0 where there is no route, 1 from a node that is alive to itself
 */
public record ExchangePath(List<Step> steps, double shortestRoutes) {

  /** Copies the steps. */
  public ExchangePath {
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param from the node it leaves
   * @param tie the tie it takes, in either direction
   * @param to the node it reaches
   */
  public record Step(int from, int tie, int to) {}

  /** Whether there is a route. */
  public boolean exists() {
    return shortestRoutes > 0;
  }

  /** A shortest route between two nodes; there is none from or to one not alive on the day. */
  public static ExchangePath find(RouteGraph graph, int from, int to) {
    return find(graph, from, to, new BitSet());
  }

  /**
   * A shortest route that avoids some nodes; there is none from or to a node to be avoided.
   *
   * @param avoid the nodes; it is read only
   */
  public static ExchangePath find(RouteGraph graph, int from, int to, BitSet avoid) {
    var nodes = graph.topology().nodes();
    if (avoid.get(from)
        || avoid.get(to)
        || !nodes.isAlive(from, graph.asOf())
        || !nodes.isAlive(to, graph.asOf())) {
      return new ExchangePath(List.of(), 0);
    }
    var distance = new int[graph.nodeCount()];
    Arrays.fill(distance, -1);
    double routes = spread(graph, from, to, avoid, distance);
    return new ExchangePath(routes == 0 ? List.of() : walk(graph, from, to, distance), routes);
  }

  /** Sets the distances from the target, and counts the shortest routes to the start. */
  private static double spread(RouteGraph graph, int from, int to, BitSet avoid, int[] distance) {
    var routes = new double[graph.nodeCount()];
    var queue = new Indices.Growing();
    distance[to] = 0;
    routes[to] = 1;
    queue.add(to);
    for (int head = 0; head < queue.size(); head++) {
      int node = queue.get(head);
      if (distance[from] >= 0 && distance[node] >= distance[from]) {
        break;
      }
      for (int at = graph.first(node); at < graph.first(node + 1); at++) {
        int other = graph.neighbour(at);
        if (distance[other] < 0 && !avoid.get(other)) {
          distance[other] = distance[node] + 1;
          queue.add(other);
        }
        if (distance[other] == distance[node] + 1) {
          routes[other] = Math.min(Double.MAX_VALUE, routes[other] + routes[node]);
        }
      }
    }
    return routes[from];
  }

  private static List<Step> walk(RouteGraph graph, int from, int to, int[] distance) {
    var steps = new ArrayList<Step>();
    for (int node = from; node != to; ) {
      int at = graph.first(node);
      while (distance[graph.neighbour(at)] != distance[node] - 1) {
        at++;
      }
      steps.add(new Step(node, graph.tie(at), graph.neighbour(at)));
      node = graph.neighbour(at);
    }
    return steps;
  }
}
