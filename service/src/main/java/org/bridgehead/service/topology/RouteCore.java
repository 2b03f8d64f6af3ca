/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.BitSet;

/**
 * A route graph made ready to look for routes between many pairs of its nodes. Built in O(nodes +
 * edges); holds 4 bytes a node and, for each node of the core, 16 bytes and 8 an edge and end.
 *
 * <p>A route that passes no node twice leads down a pendant tree to its end and never back up, so
 * all choice lies in the core ({@link PendantTrees}), a small part of a country: it is copied with
 * numbers of its own, in the same order. Within the core such a route stays in the blocks ({@link
 * BlockTree}) on the way from the one end to the other in the tree of blocks and cut points, and
 * every node of those lies on such a route. With places left out it still holds that no route
 * leaves the way.
 */
public final class RouteCore {
  private final RouteGraph graph;
  private final PendantTrees trees;
  private final int[] numbers;
  private final int[] nodes;
  private final int[] offsets;
  private final int[] neighbours;
  private final int[] positions;
  private final int[] strengthCosts;
  private final int[] root;
  private final int[] block;
  private final int[] head;

  private RouteCore(RouteGraph graph) {
    this.graph = graph;
    trees = new PendantTrees(graph);
    nodes = trees.core().stream().toArray();
    numbers = new int[graph.nodeCount()];
    for (int number = 0; number < nodes.length; number++) {
      numbers[nodes[number]] = number;
    }
    var core = graph.among(trees.core());
    offsets = new int[nodes.length + 1];
    neighbours = new int[core.edgeCount() * 2];
    positions = new int[neighbours.length];
    strengthCosts = new int[nodes.length];
    copy(core);
    var tree = core.blocks();
    root = new int[nodes.length];
    block = new int[nodes.length];
    for (int number = 0; number < nodes.length; number++) {
      root[number] = numbers[tree.root(nodes[number])];
      block[number] = tree.block(nodes[number]);
    }
    head = new int[tree.blockCount()];
    for (int each = 0; each < head.length; each++) {
      head[each] = numbers[tree.head(each)];
    }
  }

  private void copy(RouteGraph core) {
    int size = 0;
    for (int number = 0; number < nodes.length; number++) {
      int node = nodes[number];
      strengthCosts[number] = RouteCost.STRENGTH.ofPassing(graph, node);
      for (int at = core.first(node); at < core.first(node + 1); at++) {
        neighbours[size] = numbers[core.neighbour(at)];
        positions[size++] = graph.position(node, core.neighbour(at));
      }
      offsets[number + 1] = size;
    }
  }

  /** The core of a graph. */
  public static RouteCore of(RouteGraph graph) {
    return new RouteCore(graph);
  }

  /** The graph. */
  public RouteGraph graph() {
    return graph;
  }

  PendantTrees trees() {
    return trees;
  }

  /** How many nodes the core has. */
  int size() {
    return nodes.length;
  }

  /** The number within the core of one of its nodes. */
  int number(int node) {
    return numbers[node];
  }

  /** The node of that number. */
  int node(int number) {
    return nodes[number];
  }

  int first(int number) {
    return offsets[number];
  }

  int neighbour(int position) {
    return neighbours[position];
  }

  /** Where the edge at that position of the core stands in the graph. */
  int graphPosition(int position) {
    return positions[position];
  }

  /** What it costs to pass the node of that number. */
  int ofPassing(RouteCost cost, int number) {
    return cost == RouteCost.LENGTH ? 0 : strengthCosts[number];
  }

  /** Whether a route leads from the one to the other. */
  boolean joined(int one, int other) {
    return root[one] == root[other];
  }

  /** The blocks on the way between two nodes that are joined. */
  Way way(int from, int to) {
    var climbed = new BitSet();
    for (int each = block[from]; each >= 0; each = block[head[each]]) {
      climbed.set(each);
    }
    var onWay = new BitSet();
    int right = to;
    for (int each = block[to]; each >= 0 && !climbed.get(each); each = block[head[each]]) {
      onWay.set(each);
      right = head[each];
    }
    int shared = block[right];
    int left = from;
    for (int each = block[from]; each != shared; each = block[head[each]]) {
      onWay.set(each);
      left = head[each];
    }
    if (left != right) {
      onWay.set(shared);
    }
    return new Way(onWay);
  }

  /** Some blocks in a row. */
  final class Way {
    private final BitSet blocks;
    private final BitSet heads = new BitSet();

    private Way(BitSet blocks) {
      this.blocks = blocks;
      blocks.stream().forEach(each -> heads.set(head[each]));
    }

    boolean contains(int number) {
      return block[number] >= 0 && blocks.get(block[number]) || heads.get(number);
    }
  }
}
