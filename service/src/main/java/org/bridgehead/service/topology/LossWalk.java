/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.BitSet;

/**
 * Walks through each part that the loss of some nodes leaves of their components. A school alone in
 * its part, of all open schools, is cut off if there was another besides; a network in a part
 * without schools is if there was any.
 */
final class LossWalk {
  private final RouteGraph graph;
  private final Nodes nodes;
  private final Scope scope;
  private final BitSet known = new BitSet();
  private final BitSet seen = new BitSet();
  private final Indices.Growing part = new Indices.Growing();
  private final Indices.Growing schools = new Indices.Growing();
  private final Indices.Growing networks = new Indices.Growing();
  private long schoolPairs;

  LossWalk(RouteGraph graph, Scope scope, BitSet lost) {
    this.graph = graph;
    this.scope = scope;
    nodes = graph.topology().nodes();
    seen.or(lost);
    lost.stream().filter(node -> !known.get(node)).forEach(this::loseOfComponent);
  }

  /** All that the lost nodes of one component leave of it. */
  private void loseOfComponent(int start) {
    walk(start, known);
    int openSchools = countSchools();
    long inScope = 0;
    long squares = 0;
    for (int node : part.toArray()) {
      if (!seen.get(node)) {
        walk(node, seen);
        long ofScope = weigh(openSchools);
        inScope += ofScope;
        squares += ofScope * ofScope;
      }
    }
    schoolPairs += (inScope * inScope - squares) / 2;
  }

  private void walk(int start, BitSet met) {
    part.clear();
    part.add(start);
    met.set(start);
    for (int step = 0; step < part.size(); step++) {
      int node = part.get(step);
      for (int at = graph.first(node); at < graph.first(node + 1); at++) {
        int other = graph.neighbour(at);
        if (!met.get(other)) {
          met.set(other);
          part.add(other);
        }
      }
    }
  }

  private int countSchools() {
    int count = 0;
    for (int at = 0; at < part.size(); at++) {
      count += nodes.isOpenSchool(part.get(at), graph.asOf()) ? 1 : 0;
    }
    return count;
  }

  /**
   * Notes what is cut off in a part of a component; returns how many schools of the scope it has.
   */
  private long weigh(int openSchools) {
    int open = countSchools();
    long ofScope = 0;
    for (int at = 0; at < part.size(); at++) {
      int node = part.get(at);
      if (scope.contains(node)) {
        ofScope++;
        if (open == 1 && openSchools > 1) {
          schools.add(node);
        }
      }
      if (open == 0 && openSchools > 0 && nodes.kind(node) == NodeKind.NETWORK) {
        networks.add(node);
      }
    }
    return ofScope;
  }

  Indices schools() {
    return schools.freezeSorted();
  }

  Indices networks() {
    return networks.freezeSorted();
  }

  long schoolPairs() {
    return schoolPairs;
  }
}
