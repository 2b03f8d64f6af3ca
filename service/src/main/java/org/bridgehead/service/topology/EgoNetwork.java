/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The network around a node: what it reaches within a few steps along routes of one day, and every
 * tie between two of these, in the sense of an ego network of that radius.
 *
 * @param ego the node in the middle
 * @param alters the ego first, even where it is not alive on the day and nothing else is reached;
 *     then the nearest, of equally near ones those with most neighbours, then the lowest number
 * @param ties the ties of the day between two of them, lowest first; none from a node to itself
 * @param leftOut how many more nodes are within the steps
 */
public record EgoNetwork(int ego, List<Alter> alters, Indices ties, int leftOut) {

  /** Copies the alters. */
  public EgoNetwork {
    alters = List.copyOf(alters);
  }

  /**
   * A node in the network.
   *
   * @param node the node
   * @param steps how many steps from the ego, 0 for the ego itself
   * @param shown how many of its ties lead to others in the network
   * @param further how many lead elsewhere
   */
  public record Alter(int node, int steps, int shown, int further) {}

  /**
   * The network around a node. What is nearer is kept first, so that each node kept has a shortest
   * route to the ego within the network. O(nodes and edges reached, and r log r for r nodes
   * reached) besides 12 bytes a node of the graph.
   *
   * @param steps how many steps at most, at least 0
   * @param most how many nodes are kept at most, the ego among them, at least 1
   */
  public static EgoNetwork of(RouteGraph graph, int ego, int steps, int most) {
    if (steps < 0 || most < 1) {
      throw new IllegalArgumentException("steps: " + steps + ", nodes at most: " + most);
    }
    var search = new StepsFrom(graph, ego, steps, RouteFilter.NONE);
    var reached =
        IntStream.range(1, search.size())
            .mapToObj(search::node)
            .sorted(
                Comparator.<Integer>comparingInt(search::steps)
                    .thenComparing(Comparator.<Integer>comparingInt(graph::degree).reversed())
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    var kept = new ArrayList<Integer>();
    kept.add(ego);
    kept.addAll(reached.subList(0, Math.min(reached.size(), most - 1)));
    return among(graph, search, kept, reached.size() + 1 - kept.size());
  }

  private static EgoNetwork among(
      RouteGraph graph, StepsFrom search, List<Integer> kept, int leftOut) {
    var some = new BitSet();
    kept.forEach(some::set);
    var ties = graph.topology().ties();
    var inside = new Indices.Growing();
    var alters = new ArrayList<Alter>();
    for (int node : kept) {
      int shown = 0;
      int further = 0;
      for (int tie : graph.topology().routeTies(node, graph.asOf()).stream().toArray()) {
        int other = ties.other(tie, node);
        if (other == node) {
          continue;
        }
        if (!some.get(other)) {
          further++;
          continue;
        }
        shown++;
        if (ties.from(tie) == node) {
          inside.add(tie);
        }
      }
      alters.add(new Alter(node, Math.max(0, search.steps(node)), shown, further));
    }
    return new EgoNetwork(kept.getFirst(), alters, inside.freezeSorted(), leftOut);
  }
}
