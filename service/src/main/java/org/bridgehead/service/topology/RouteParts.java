/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** All routes but those known, in parts, each known by its best route or a bound of its cost. */
final class RouteParts {
  private final RouteSpace space;
  private final RouteCore core;
  private final RemainingCosts remaining;
  private final BestWalk walk;
  private final Detour detour;
  private final int leeway;
  private final BitSet passed = new BitSet();
  private final PriorityQueue<Part> parts = new PriorityQueue<>(RouteParts::compare);

  RouteParts(RouteSpace space, RemainingCosts remaining) {
    this.space = space;
    this.remaining = remaining;
    core = space.core();
    walk = new BestWalk(space, remaining);
    detour = new Detour(space, remaining);
    leeway = space.ofTie();
  }

  /**
   * The routes that begin with these nodes and do not go on to those tried.
   *
   * @param nodes the best of them if it is known, else its beginning
   * @param kept how many nodes are the beginning of all of them
   * @param paid what it costs to come to the last of these
   * @param tried the nodes to which none of them goes on from there, lowest first
   * @param cost what the best costs if it is known, else no more than that
   */
  private record Part(int[] nodes, int kept, int paid, int[] tried, int cost, boolean known) {
    int last() {
      return nodes[kept - 1];
    }

    boolean hasTried(int node) {
      return Arrays.binarySearch(tried, node) >= 0;
    }

    /** What was tried, if a beginning of that length is kept, and the next node. */
    int[] triedAnd(int keptThen) {
      int[] all = Arrays.copyOf(tried, keptThen == kept ? tried.length + 1 : 1);
      all[all.length - 1] = nodes[keptThen];
      Arrays.sort(all);
      return all;
    }

    Part bounded(int least) {
      return new Part(nodes, kept, paid, tried, paid + least, false);
    }
  }

  /** A bound comes before a route that costs the same, as something better may come of it. */
  private static int compare(Part one, Part other) {
    if (one.cost != other.cost) {
      return Integer.compare(one.cost, other.cost);
    }
    return one.known && other.known
        ? Arrays.compare(one.nodes, other.nodes)
        : Boolean.compare(one.known, other.known);
  }

  /** The best routes, as nodes from start to end. */
  List<int[]> best(int most) {
    var found = new ArrayList<int[]>();
    add(new Part(new int[] {space.from()}, 1, 0, new int[0], 0, false));
    while (found.size() < most && !parts.isEmpty()) {
      var part = parts.remove();
      if (part.known) {
        found.add(part.nodes);
        split(part);
      } else {
        solve(part);
      }
    }
    return found;
  }

  /** Each part leaves the route one node later, the first also without what was tried before. */
  private void split(Part part) {
    int paid = part.paid;
    for (int kept = part.kept; kept < part.nodes.length; kept++) {
      var beginning = Arrays.copyOf(part.nodes, kept);
      add(new Part(beginning, kept, paid, part.triedAnd(kept), 0, false));
      paid += space.stepInto(part.nodes[kept]);
    }
  }

  private void add(Part part) {
    pass(part, true);
    int least = leastRemaining(part);
    pass(part, false);
    bound(part, least);
  }

  private void bound(Part part, int least) {
    if (least < Integer.MAX_VALUE) {
      parts.add(part.bounded(least));
    }
  }

  private void pass(Part part, boolean value) {
    for (int node : part.nodes) {
      passed.set(node, value);
    }
  }

  private int leastRemaining(Part part) {
    int node = part.last();
    if (node == space.to()) {
      return 0;
    }
    int least = Integer.MAX_VALUE;
    for (int at = core.first(node); at < core.first(node + 1); at++) {
      if (isOpen(part, at)) {
        least = Math.min(least, cost(core.neighbour(at)));
      }
    }
    return least;
  }

  /** Whether a route of the part may go on by that edge. */
  private boolean isOpen(Part part, int position) {
    int other = core.neighbour(position);
    return remaining.reaches(other)
        && !passed.get(other)
        && !part.hasTried(other)
        && space.admits(part.last(), position);
  }

  private int cost(int next) {
    return space.stepInto(next) + remaining.cost(next);
  }

  private void solve(Part part) {
    pass(part, true);
    int[] rest = rest(part);
    pass(part, false);
    if (rest == null) {
      bound(part, detour.least());
      return;
    }
    var nodes = Arrays.copyOf(part.nodes, part.kept + rest.length);
    System.arraycopy(rest, 0, nodes, part.kept, rest.length);
    int cost = part.paid;
    for (int node : rest) {
      cost += space.stepInto(node);
    }
    parts.add(new Part(nodes, part.kept, part.paid, part.tried, cost, true));
  }

  /**
   * The nodes after the beginning: downhill if a best way is open from the next on, else by a
   * search that goes little beyond the bound; null if that finds none. Others may well be better by
   * then, and to search to the end for each part would cost most of the time.
   */
  private int @Nullable [] rest(Part part) {
    int last = part.last();
    if (last == space.to()) {
      return new int[0];
    }
    int left = part.cost - part.paid;
    var downhill = downhill(part, left);
    return downhill != null ? downhill : detour.find(last, passed, part.tried, left + leeway);
  }

  private int @Nullable [] downhill(Part part, int left) {
    for (int at = core.first(part.last()); at < core.first(part.last() + 1); at++) {
      if (isOpen(part, at) && cost(core.neighbour(at)) == left) {
        return walk.from(core.neighbour(at), passed::get);
      }
    }
    return null;
  }
}
