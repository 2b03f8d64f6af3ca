/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The beginning and the end of all routes between two nodes: up the pendant tree of the one to the
 * core and down that of the other. If both hang from the same place, that is all there is.
 */
final class Approach {
  private final RouteCore core;
  private final RouteGraph graph;
  private final RouteCost cost;
  private final RouteFilter filter;
  private final int[] up;
  private final int[] down;
  private final boolean meets;
  private final boolean open;

  Approach(RouteCore core, int from, int to, RouteCost cost, RouteFilter filter) {
    this.core = core;
    this.cost = cost;
    this.filter = filter;
    graph = core.graph();
    int[] left = core.trees().ascent(from);
    int[] right = core.trees().ascent(to);
    int common = common(left, right);
    meets = common > 0;
    up = Arrays.copyOf(left, left.length - Math.max(0, common - 1));
    down = reversed(Arrays.copyOf(right, right.length - common));
    open =
        isAlive(from)
            && isAlive(to)
            && filter.admitsEnd(from)
            && filter.admitsEnd(to)
            && (meets || joined())
            && admitsTrees();
  }

  /** How many of the last nodes are the same. */
  private static int common(int[] left, int[] right) {
    int common = 0;
    while (common < Math.min(left.length, right.length)
        && left[left.length - 1 - common] == right[right.length - 1 - common]) {
      common++;
    }
    return common;
  }

  private static int[] reversed(int[] nodes) {
    return IntStream.range(0, nodes.length).map(at -> nodes[nodes.length - 1 - at]).toArray();
  }

  private boolean isAlive(int node) {
    return graph.topology().nodes().isAlive(node, graph.asOf());
  }

  private boolean joined() {
    int left = up[up.length - 1];
    int right = down[0];
    return core.trees().core().get(left)
        && core.trees().core().get(right)
        && core.joined(core.number(left), core.number(right));
  }

  private boolean admitsTrees() {
    int[] all = IntStream.concat(Arrays.stream(up), Arrays.stream(down)).toArray();
    for (int at = 1; at < all.length; at++) {
      boolean tree = meets || at != up.length;
      if (at < all.length - 1 && !filter.admits(graph.topology().nodes(), all[at])
          || tree && tie(all[at - 1], all[at]) < 0) {
        return false;
      }
    }
    return true;
  }

  private int tie(int node, int next) {
    return filter.tie(graph, node, graph.position(node, next));
  }

  /** Whether both ends are there, are joined, and may be come to and left. */
  boolean isOpen() {
    return open;
  }

  /** Whether the two trees hang from the same place. */
  boolean meets() {
    return meets;
  }

  /** What lies between the two trees. */
  RouteSpace space() {
    return new RouteSpace(core, core.number(up[up.length - 1]), core.number(down[0]), cost, filter);
  }

  /**
   * A whole route.
   *
   * @param between the numbers of its nodes in the core, from where the first tree hangs to where
   *     the last does; none if these meet
   */
  Route route(int[] between) {
    var nodes =
        IntStream.concat(
                IntStream.concat(
                    Arrays.stream(up),
                    Arrays.stream(between)
                        .limit(Math.max(0, between.length - 1))
                        .skip(1)
                        .map(core::node)),
                Arrays.stream(down))
            .toArray();
    var steps = new ArrayList<ExchangePath.Step>();
    int sum = 0;
    for (int at = 1; at < nodes.length; at++) {
      steps.add(new ExchangePath.Step(nodes[at - 1], tie(nodes[at - 1], nodes[at]), nodes[at]));
      sum += cost.ofTie() + (at == nodes.length - 1 ? 0 : cost.ofPassing(graph, nodes[at]));
    }
    return new Route(steps, sum);
  }
}
