/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;
import java.util.OptionalDouble;

/** Walks over a small undirected graph and counts what its {@link Shape} is told by. */
final class ShapeWalk {
  private static final int NONE = -1;

  private final ActorGraph graph;
  private final int[] steps;
  private final int[] queue;
  private int joined;
  private int parts;
  private int longest;
  private Indices largestPart = Indices.NONE;

  ShapeWalk(ActorGraph graph) {
    this.graph = graph;
    steps = new int[graph.size()];
    queue = new int[graph.size()];
    var met = new boolean[graph.size()];
    for (int actor = 0; actor < graph.size(); actor++) {
      if (graph.degree(actor) == 0) {
        continue;
      }
      joined++;
      int reached = walk(actor, NONE);
      longest = Math.max(longest, steps[queue[reached - 1]]);
      if (!met[actor]) {
        parts++;
        if (reached > largestPart.size()) {
          largestPart = Indices.of(Arrays.stream(queue, 0, reached).sorted().toArray());
        }
      }
      for (int at = 0; at < reached; at++) {
        met[queue[at]] = true;
      }
    }
  }

  /** Meets all that the start reaches without an actor, level by level; returns how many. */
  private int walk(int start, int without) {
    Arrays.fill(steps, NONE);
    return spread(start, without);
  }

  private int spread(int start, int without) {
    steps[start] = 0;
    queue[0] = start;
    int size = 1;
    for (int next = 0; next < size; next++) {
      int actor = queue[next];
      for (int at = graph.first(actor); at < graph.first(actor + 1); at++) {
        int other = graph.target(at);
        if (steps[other] == NONE && other != without) {
          steps[other] = steps[actor] + 1;
          queue[size++] = other;
        }
      }
    }
    return size;
  }

  int joined() {
    return joined;
  }

  int parts() {
    return parts;
  }

  /** The actors of the part that has most, lowest first; of equals the first. */
  Indices largestPart() {
    return largestPart;
  }

  int longest() {
    return longest;
  }

  long edges() {
    return graph.first(graph.size()) / 2;
  }

  /** How many contacts each actor has, the most first. */
  Indices degrees() {
    var degrees = new int[graph.size()];
    Arrays.setAll(degrees, actor -> -graph.degree(actor));
    Arrays.sort(degrees);
    return Indices.of(Arrays.stream(degrees).map(degree -> -degree).toArray());
  }

  /** How many of all paths of two steps close to a triangle; empty if there are none. */
  OptionalDouble clustering() {
    long paths = 0;
    long closed = 0;
    for (int actor = 0; actor < graph.size(); actor++) {
      for (int at = graph.first(actor); at < graph.first(actor + 1); at++) {
        for (int on = at + 1; on < graph.first(actor + 1); on++) {
          paths++;
          closed += graph.hasArc(graph.target(at), graph.target(on)) ? 1 : 0;
        }
      }
    }
    return paths == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) closed / paths);
  }

  /** Whether the loss of some actor leaves two parts or more of at least three actors. */
  boolean isHeldTogetherByOne() {
    for (int lost = 0; lost < graph.size(); lost++) {
      Arrays.fill(steps, NONE);
      int large = 0;
      for (int at = graph.first(lost); at < graph.first(lost + 1); at++) {
        int start = graph.target(at);
        if (steps[start] == NONE) {
          large += spread(start, lost) > 2 ? 1 : 0;
        }
      }
      if (large > 1) {
        return true;
      }
    }
    return false;
  }
}
