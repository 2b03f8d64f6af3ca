/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.BitSet;

/**
 * Walks through each part that the loss of a node leaves of its component. A school alone in its
 * part, of all open schools, is cut off if there was another besides; a network in a part without
 * schools is if there was any.
 */
final class LossWalk {
  private final RouteGraph graph;
  private final Nodes nodes;
  private final Scope scope;
  private final BitSet seen = new BitSet();
  private final Indices.Growing part = new Indices.Growing();
  private final Indices.Growing schools = new Indices.Growing();
  private final Indices.Growing networks = new Indices.Growing();
  private final int openSchools;
  private long inScope;
  private long squares;

  LossWalk(RouteGraph graph, Scope scope, int lost) {
    this.graph = graph;
    this.scope = scope;
    nodes = graph.topology().nodes();
    walk(lost);
    openSchools = countSchools();
    seen.clear();
    seen.set(lost);
    for (int at = graph.first(lost); at < graph.first(lost + 1); at++) {
      if (!seen.get(graph.neighbour(at))) {
        walk(graph.neighbour(at));
        weigh();
      }
    }
  }

  private void walk(int start) {
    part.clear();
    part.add(start);
    seen.set(start);
    for (int step = 0; step < part.size(); step++) {
      int node = part.get(step);
      for (int at = graph.first(node); at < graph.first(node + 1); at++) {
        int other = graph.neighbour(at);
        if (!seen.get(other)) {
          seen.set(other);
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

  private void weigh() {
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
    inScope += ofScope;
    squares += ofScope * ofScope;
  }

  Indices schools() {
    return schools.freezeSorted();
  }

  Indices networks() {
    return networks.freezeSorted();
  }

  long schoolPairs() {
    return (inScope * inScope - squares) / 2;
  }
}
