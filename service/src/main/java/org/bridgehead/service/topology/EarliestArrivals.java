/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The earliest day on which practice that sets out from a node can have come to each other node,
 * and the fewest steps by which it can come on that day.
 *
 * <p>A tie can be taken on any day of the window, not before practice came to its near end, on
 * which it holds and both its ends are alive; waiting is allowed. The search is in rounds, as that
 * of Delling, Pajor and Werneck (2012, <em>Round-Based Public Transit Routing</em>): a label is a
 * node and a day, and round k makes those of k steps from those of k - 1, where the day is earlier
 * than all known of the node. So the last label of a node has its earliest day, and the fewest
 * steps for it; who comes early by many steps is not kept back by who comes late by few. Of several
 * routes as early and short each step comes, from the end back, from the lowest-numbered node that
 * allows it, by the lowest tie. O(rounds × ties) at worst; 8 bytes a node and 16 a label.
 */
final class EarliestArrivals {
  private static final int ROOT = -1;

  private final Topology topology;
  private final int until;
  private final RouteFilter filter;
  private final int target;
  private final int[] day;
  private final int[] label;
  private final Indices.Growing nodes = new Indices.Growing();
  private final Indices.Growing ties = new Indices.Growing();
  private final Indices.Growing days = new Indices.Growing();
  private final Indices.Growing parents = new Indices.Growing();

  /**
   * Searches.
   *
   * @param start the first epoch day of the window
   * @param until the last
   * @param target the only node that matters, which may be of any kind; -1 if all do
   */
  EarliestArrivals(
      Topology topology, int from, int start, int until, RouteFilter filter, int target) {
    this.topology = topology;
    this.until = until;
    this.filter = filter;
    this.target = target;
    day = new int[topology.nodes().count()];
    label = new int[day.length];
    Arrays.fill(day, Integer.MAX_VALUE);
    int first = Math.max(start, topology.nodes().start(from));
    if (first <= until && first < topology.nodes().end(from) && isWanted(from)) {
      add(from, first, ROOT, ROOT);
      for (int done = 0; done < nodes.size(); ) {
        done = round(done);
      }
    }
  }

  private boolean isWanted(int from) {
    return filter.admitsEnd(from) && (target < 0 || filter.admitsEnd(target));
  }

  /** Goes on from all labels from that number on and says how many there were before its own. */
  private int round(int firstLabel) {
    int before = nodes.size();
    var order = new long[before - firstLabel];
    for (int at = 0; at < order.length; at++) {
      order[at] = (long) nodes.get(firstLabel + at) << 32 | firstLabel + at;
    }
    Arrays.sort(order);
    for (long each : order) {
      goOn((int) each, before);
    }
    return before;
  }

  private void goOn(int from, int roundStart) {
    int node = nodes.get(from);
    int arrived = days.get(from);
    for (int at = topology.first(node); at < topology.first(node + 1); at++) {
      int tie = topology.tieAt(at);
      int other = topology.ties().other(tie, node);
      if (arrived < day[other] && admits(tie, other)) {
        int taken = firstDay(tie, arrived);
        if (taken < day[other] && (target < 0 || taken < day[target])) {
          label(other, taken, tie, from, roundStart);
        }
      }
    }
  }

  private boolean admits(int tie, int other) {
    return topology.ties().carriesRoute(tie)
        && filter.admitsTie(topology.ties(), tie)
        && (other == target || filter.admits(topology.nodes(), other) && !isDeadEnd(other));
  }

  /**
   * Whether the only tie that a place ever had leads to it, so that it is on no way to a target.
   */
  private boolean isDeadEnd(int node) {
    return target >= 0 && topology.first(node + 1) - topology.first(node) == 1;
  }

  private void label(int node, int onDay, int tie, int parent, int roundStart) {
    if (reaches(node) && label[node] >= roundStart) {
      replace(label[node], onDay, tie, parent);
    } else {
      add(node, onDay, tie, parent);
    }
  }

  /** The first day from that one on which the tie can be taken; the highest number for none. */
  private int firstDay(int tie, int fromDay) {
    var all = topology.ties();
    var lives = topology.nodes();
    int one = all.from(tie);
    int other = all.to(tie);
    int first =
        Math.max(Math.max(fromDay, all.start(tie)), Math.max(lives.start(one), lives.start(other)));
    int end = Math.min(all.end(tie), Math.min(lives.end(one), lives.end(other)));
    return first < end && first <= until ? first : Integer.MAX_VALUE;
  }

  private void add(int node, int onDay, int tie, int parent) {
    label[node] = nodes.size();
    day[node] = onDay;
    nodes.add(node);
    days.add(onDay);
    ties.add(tie);
    parents.add(parent);
  }

  private void replace(int known, int onDay, int tie, int parent) {
    day[nodes.get(known)] = onDay;
    days.set(known, onDay);
    ties.set(known, tie);
    parents.set(known, parent);
  }

  /** Whether practice can have come to the node. */
  boolean reaches(int node) {
    return day[node] < Integer.MAX_VALUE;
  }

  /** The earliest day on which it can; the highest number if it cannot. */
  int day(int node) {
    return day[node];
  }

  /** The steps by which it comes to a node that it reaches, in order. */
  List<TimedPath.Step> steps(int node) {
    var steps = new ArrayList<TimedPath.Step>();
    for (int each = label[node]; parents.get(each) != ROOT; each = parents.get(each)) {
      steps.add(step(each));
    }
    return steps.reversed();
  }

  private TimedPath.Step step(int ofLabel) {
    return new TimedPath.Step(
        nodes.get(parents.get(ofLabel)), ties.get(ofLabel), nodes.get(ofLabel), days.get(ofLabel));
  }

  /**
   * All places reached but the start, in no order. A label comes after that of the place before.
   */
  List<Reach.Place> places() {
    var firsts = new TimedPath.Step[nodes.size()];
    var steps = new int[nodes.size()];
    var places = new ArrayList<Reach.Place>();
    for (int each = 1; each < firsts.length; each++) {
      int before = parents.get(each);
      var last = step(each);
      steps[each] = steps[before] + 1;
      firsts[each] = before == 0 ? last : firsts[before];
      if (label[nodes.get(each)] == each) {
        places.add(new Reach.Place(nodes.get(each), steps[each], firsts[each], last));
      }
    }
    return places;
  }
}
