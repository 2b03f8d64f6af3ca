/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;

/**
 * The part of a graph of routes that can lie between two schools of a scope, with its edges
 * numbered and its nodes too, in the order of a walk by levels, so that neighbours lie close
 * together: a node that is no school of the scope and has one neighbour or none lies on no shortest
 * route, and once it is gone the same may hold for that neighbour. What is left out stays so when
 * ties are missing. O(nodes + edges).
 */
final class CarryingGraph {
  private final int[] nodes;
  private final boolean[] counted;
  private final int[] offsets;
  private final int[] neighbours;
  private final int[] edges;
  private final int[] multiplicities;
  private final RouteGraph graph;

  CarryingGraph(RouteGraph graph, Scope scope) {
    this.graph = graph;
    var kept = kept(graph, scope);
    var number = new int[graph.nodeCount()];
    nodes = byLevels(graph, kept, number);
    offsets = new int[nodes.length + 1];
    counted = new boolean[nodes.length];
    var targets = new Indices.Growing();
    var edge = new Indices.Growing();
    var multiple = new Indices.Growing();
    for (int own = 0; own < nodes.length; own++) {
      int node = nodes[own];
      counted[own] = scope.contains(node);
      for (int at = graph.first(node); at < graph.first(node + 1); at++) {
        int other = graph.neighbour(at);
        if (kept.get(other)) {
          targets.add(number[other]);
          edge.add(number[other] < own ? find(targets, edge, number[other], own) : multiple.size());
          if (number[other] > own) {
            multiple.add(graph.multiplicity(at));
          }
        }
      }
      offsets[own + 1] = targets.size();
    }
    neighbours = targets.toArray();
    edges = edge.toArray();
    multiplicities = multiple.toArray();
  }

  /** The number that an edge was given at its lower end. */
  private int find(Indices.Growing targets, Indices.Growing edge, int lower, int own) {
    for (int at = offsets[lower]; at < offsets[lower + 1]; at++) {
      if (targets.get(at) == own) {
        return edge.get(at);
      }
    }
    throw new IllegalStateException("an edge has one end only");
  }

  private static BitSet kept(RouteGraph graph, Scope scope) {
    var kept = new BitSet();
    var degree = new int[graph.nodeCount()];
    var queue = new Indices.Growing();
    for (int node = 0; node < degree.length; node++) {
      degree[node] = graph.degree(node);
      kept.set(node, degree[node] > 0);
      if (degree[node] == 1 && !scope.contains(node)) {
        queue.add(node);
      }
    }
    for (int next = 0; next < queue.size(); next++) {
      int node = queue.get(next);
      kept.clear(node);
      for (int at = graph.first(node); at < graph.first(node + 1); at++) {
        int other = graph.neighbour(at);
        if (kept.get(other) && --degree[other] == 1 && !scope.contains(other)) {
          queue.add(other);
        }
      }
    }
    return kept;
  }

  private static int[] byLevels(RouteGraph graph, BitSet kept, int[] number) {
    var order = new int[kept.cardinality()];
    var met = new BitSet();
    int size = 0;
    for (int start = kept.nextSetBit(0); start >= 0; start = kept.nextSetBit(start + 1)) {
      if (met.get(start)) {
        continue;
      }
      int next = size;
      met.set(start);
      number[start] = size;
      order[size++] = start;
      for (; next < size; next++) {
        for (int at = graph.first(order[next]); at < graph.first(order[next] + 1); at++) {
          int other = graph.neighbour(at);
          if (kept.get(other) && !met.get(other)) {
            met.set(other);
            number[other] = size;
            order[size++] = other;
          }
        }
      }
    }
    return order;
  }

  int size() {
    return nodes.length;
  }

  /** The route graph's node of one of these. */
  int node(int own) {
    return nodes[own];
  }

  /** By node, whether pairs are counted that end at it. */
  boolean[] counted() {
    return counted.clone();
  }

  /** What is left, by these numbers, when each tie is missing with that chance. */
  RouteGraph without(double missing, SplittableRandom random) {
    var gone = new boolean[multiplicities.length];
    for (int edge = 0; edge < gone.length; edge++) {
      gone[edge] = missing > 0 && random.nextDouble() < Math.pow(missing, multiplicities[edge]);
    }
    var first = new int[offsets.length];
    var left = new int[neighbours.length];
    int size = 0;
    for (int own = 0; own < nodes.length; own++) {
      for (int at = offsets[own]; at < offsets[own + 1]; at++) {
        if (!gone[edges[at]]) {
          left[size++] = neighbours[at];
        }
      }
      first[own + 1] = size;
    }
    return RouteGraph.ofSome(graph, first, Arrays.copyOf(left, size));
  }
}
