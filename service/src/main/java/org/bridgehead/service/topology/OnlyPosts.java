/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The posts through which all routes from a network to schools that are not its members lead. */
final class OnlyPosts {
  private final BlockTree tree;
  private final RouteGraph graph;
  private final Nodes nodes;
  private final long[] schools;
  private final Map<Integer, Set<Integer>> above = new HashMap<>();

  OnlyPosts(BlockTree tree) {
    this.tree = tree;
    graph = tree.graph();
    nodes = graph.topology().nodes();
    schools = tree.sumsBelow(node -> nodes.isOpenSchool(node, graph.asOf()) ? 1 : 0);
    findAbove();
  }

  /** The posts of a network, lowest first. */
  Set<Integer> of(int network) {
    var found = new TreeSet<>(above.getOrDefault(network, Set.of()));
    long own = members(network);
    if (schools[tree.root(network)] > own) {
      for (int node = network;
          tree.parent(node) >= 0 && schools[node] <= own;
          node = tree.parent(node)) {
        int post = tree.parent(node);
        if (schools[node] == own && isPerson(post) && isApart(node)) {
          found.add(post);
        }
      }
    }
    return found;
  }

  private long members(int network) {
    long members = 0;
    for (int at = graph.first(network); at < graph.first(network + 1); at++) {
      members += nodes.isOpenSchool(graph.neighbour(at), graph.asOf()) ? 1 : 0;
    }
    return members;
  }

  private boolean isPerson(int node) {
    return nodes.kind(node) == NodeKind.PERSON;
  }

  /** Whether the subtree of a node is a part by itself once its parent is lost. */
  private boolean isApart(int node) {
    return tree.parent(node) >= 0 && tree.head(tree.block(node)) == tree.parent(node);
  }

  /** What is left above a post is walked through where it has no more schools than a network. */
  private void findAbove() {
    long most = 0;
    var apart = new long[graph.nodeCount()];
    var cuts = new BitSet();
    for (int node = 0; node < graph.nodeCount(); node++) {
      if (isApart(node)) {
        apart[tree.parent(node)] += schools[node];
        cuts.set(tree.parent(node));
      }
      most = nodes.kind(node) == NodeKind.NETWORK ? Math.max(most, members(node)) : most;
    }
    for (int post = cuts.nextSetBit(0); post >= 0; post = cuts.nextSetBit(post + 1)) {
      long left = schools[tree.root(post)] - apart[post];
      if (isPerson(post) && tree.parent(post) >= 0 && apart[post] > 0 && left <= most) {
        walkAbove(post, left);
      }
    }
  }

  private void walkAbove(int post, long left) {
    var met = new BitSet();
    var queue = new Indices.Growing();
    met.set(post);
    met.set(tree.parent(post));
    queue.add(tree.parent(post));
    for (int next = 0; next < queue.size(); next++) {
      int node = queue.get(next);
      if (nodes.kind(node) == NodeKind.NETWORK && members(node) == left) {
        above.computeIfAbsent(node, _ -> new TreeSet<>()).add(post);
      }
      for (int at = graph.first(node); at < graph.first(node + 1); at++) {
        int other = graph.neighbour(at);
        if (!met.get(other)) {
          met.set(other);
          queue.add(other);
        }
      }
    }
  }
}
