/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best way to the end of a route from where it leaves a route already known, round the
 * places passed so far and without the next steps already tried.
 *
 * <p>A* (Hart, Nilsson, Raphael 1968) guided by what would remain to pay if nothing was barred,
 * which is never more than what does. It looks at all nodes whose cost so far and remaining is no
 * higher than that of the best way; walking back from the end it marks those on best ways, and of
 * these ways takes the one whose nodes have the lowest numbers, compared from the start on. O(nodes
 * and edges looked at); holds 8 bytes a node, used again by each search.
 */
final class Detour {
  private static final int[] NONE = {};

  private final RouteSpace space;
  private final RouteCore core;
  private final RemainingCosts remaining;
  private final BucketQueue queue;
  private final int[] paid;
  private final int[] seenIn;
  private int search;

  Detour(RouteSpace space, RemainingCosts remaining) {
    this.space = space;
    this.remaining = remaining;
    core = space.core();
    queue = new BucketQueue(remaining.highest() + 2 * space.dearest());
    paid = new int[core.size()];
    seenIn = new int[core.size()];
  }

  /**
   * The nodes of the best way, the first after the start; null if there is none that costs no more
   * than the limit. Then {@link #least} says what is still possible.
   *
   * @param start where it begins, not the end
   * @param passed the nodes that must not be entered, the start among them
   * @param tried the neighbours that must not be the next, lowest first
   */
  int @Nullable [] find(int start, BitSet passed, int[] tried, int limit) {
    search++;
    queue.clear();
    see(start, 0);
    int most = limit;
    boolean found = false;
    while (!queue.isEmpty() && queue.lowest() <= most) {
      int all = queue.lowest();
      int node = queue.take();
      if (node == space.to()) {
        most = all;
        found = true;
      } else if (all == paid[node] + remaining.cost(node)) {
        look(node, passed, node == start ? tried : NONE);
      }
    }
    return found ? walk(start, tried) : null;
  }

  /** What any way must cost at least if none was found within the limit; the highest for none. */
  int least() {
    return queue.isEmpty() ? Integer.MAX_VALUE : queue.lowest();
  }

  private void see(int node, int cost) {
    seenIn[node] = search;
    paid[node] = cost;
    queue.add(node, cost + remaining.cost(node));
  }

  private void look(int node, BitSet passed, int[] tried) {
    for (int at = core.first(node); at < core.first(node + 1); at++) {
      int other = core.neighbour(at);
      if (remaining.reaches(other)
          && !passed.get(other)
          && Arrays.binarySearch(tried, other) < 0
          && space.admits(node, at)) {
        int cost = paid[node] + space.stepInto(other);
        if (seenIn[other] != search || cost < paid[other]) {
          see(other, cost);
        }
      }
    }
  }

  private int[] walk(int start, int[] tried) {
    markBack(start, tried);
    var nodes = new Indices.Growing();
    int node = start;
    while (node != space.to()) {
      int at = core.first(node);
      while (seenIn[core.neighbour(at)] != -search
          || !isBest(node, core.neighbour(at), start, tried)
          || !space.admitsTie(node, at)) {
        at++;
      }
      node = core.neighbour(at);
      nodes.add(node);
    }
    return nodes.toArray();
  }

  /** Marks the nodes from which a best way that was found leads to the end. */
  private void markBack(int start, int[] tried) {
    var marked = new Indices.Growing();
    mark(space.to(), marked);
    for (int next = 0; next < marked.size(); next++) {
      int node = marked.get(next);
      for (int at = core.first(node); at < core.first(node + 1); at++) {
        int other = core.neighbour(at);
        if (seenIn[other] == search
            && isBest(other, node, start, tried)
            && space.admitsTie(node, at)) {
          mark(other, marked);
        }
      }
    }
  }

  private void mark(int node, Indices.Growing marked) {
    seenIn[node] = -search;
    marked.add(node);
  }

  /** Whether the best way to the next node may lead there from that one, a tie permitting. */
  private boolean isBest(int node, int next, int start, int[] tried) {
    return paid[node] + space.stepInto(next) == paid[next]
        && !(node == start && Arrays.binarySearch(tried, next) >= 0);
  }
}
