/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;

/**
 * Breadth-first walks from up to 64 sources at once, each a <em>lane</em>: a bit of a long says
 * whether a lane has come to a node, so that lanes that are at a node on the same level share the
 * work of looking at all that leads out of it (Then et al. 2014, <i>The More the Merrier</i>).
 * Sources that lie close together share most.
 *
 * <p>What comes out is, for each lane, the <em>steps</em> of its shortest routes, edges and spans
 * that lead outwards, by the level at which they arrive: edges from the level before, then spans
 * from the level before that. A step is one long: the span's number, the near node and the far.
 *
 * <p>Why nothing is lost or doubled: a lane's new nodes of a level are those that an edge reaches
 * from its last level, or a span from the one before, and that it has not seen. Both kinds of step
 * are looked at again once these are known, and taken where they lead from such a node to a new
 * one.
 *
 * <p>Space: 64 times the steps, 8 bytes each, and 40 bytes a node. One thread's.
 */
final class ManySourceSearch {
  static final int LANES = Long.SIZE;
  private static final int NODE_BITS = 21;
  private static final int NODE_MASK = (1 << NODE_BITS) - 1;

  private final SpannedPart part;
  private final long[] steps;
  private final int perLane;
  private final int[] ends = new int[LANES];
  private int[] arrived = new int[16 * LANES];
  private int arrivals;
  private final long[] seen;
  private final long[] reached;
  private final int[] touched;
  private Front now;
  private Front before;
  private Front next;

  /** The nodes that any lane came to on one level, and the lanes that came to each. */
  private static final class Front {
    private final int[] nodes;
    private final long[] lanes;
    private int size;

    Front(int most) {
      nodes = new int[most + 1];
      lanes = new long[most];
    }

    void clear() {
      for (int each = 0; each < size; each++) {
        lanes[nodes[each]] = 0;
      }
      size = 0;
    }
  }

  ManySourceSearch(SpannedPart part) {
    int n = part.size();
    if (Math.max(n, part.spanCount()) > NODE_MASK) {
      throw new IllegalArgumentException("a block of more than %d nodes".formatted(NODE_MASK));
    }
    this.part = part;
    perLane = part.edges().targets().length / 2 + part.spanCount();
    steps = new long[Math.multiplyExact(LANES, perLane)];
    seen = new long[n];
    reached = new long[n];
    touched = new int[n + 1];
    now = new Front(n);
    before = new Front(n);
    next = new Front(n);
  }

  static int near(long step) {
    return (int) (step >>> NODE_BITS) & NODE_MASK;
  }

  static int far(long step) {
    return (int) step & NODE_MASK;
  }

  static int span(long step) {
    return (int) (step >>> 2 * NODE_BITS);
  }

  /** The steps of all lanes, to be read between the positions that follow. */
  long[] steps() {
    return steps;
  }

  /** How many levels there are, the last perhaps without a step. */
  int levels() {
    return arrivals / (2 * LANES);
  }

  /** Where the edges of a lane that arrive at that level, from 1, start. */
  int edgesStart(int lane, int level) {
    return level == 1 ? lane * perLane : arrived[(2 * level - 3) * LANES + lane];
  }

  /** Where they end, and the spans that arrive there start. */
  int spansStart(int lane, int level) {
    return arrived[(2 * level - 2) * LANES + lane];
  }

  /** Where the spans end. */
  int spansEnd(int lane, int level) {
    return arrived[(2 * level - 1) * LANES + lane];
  }

  /** Walks from so many of the part's sources, one a lane; what was found before is forgotten. */
  void walk(int[] sources, int first, int lanes) {
    Arrays.fill(seen, 0);
    now.clear();
    before.clear();
    arrivals = 0;
    for (int lane = 0; lane < lanes; lane++) {
      ends[lane] = lane * perLane;
      start(sources[first + lane], lane);
    }
    while (now.size + before.size > 0) {
      int count = reach(part.edges(), now, 0);
      settle(reach(part.spans(), before, count));
      takeEdges();
      arrive();
      takeSpans();
      arrive();
      before.clear();
      var free = before;
      before = now;
      now = next;
      next = free;
    }
  }

  private void start(int source, int lane) {
    int span = source - part.size();
    if (span < 0) {
      start(lane, now, source);
    } else {
      start(lane, now, part.ends()[2 * span]);
      start(lane, now, part.ends()[2 * span + 1]);
    }
  }

  private void start(int lane, Front front, int node) {
    if (front.lanes[node] == 0) {
      front.nodes[front.size++] = node;
    }
    front.lanes[node] |= 1L << lane;
    seen[node] |= 1L << lane;
  }

  /** Notes which lanes reach which nodes; each node is touched once, by a store in any case. */
  private int reach(SpannedPart.Row row, Front front, int count) {
    var offsets = row.offsets();
    var targets = row.targets();
    int size = count;
    for (int each = 0; each < front.size; each++) {
      int node = front.nodes[each];
      long lanes = front.lanes[node];
      int end = offsets[node + 1];
      for (int at = offsets[node]; at < end; at++) {
        int target = targets[at];
        long known = reached[target];
        touched[size] = target;
        size += known == 0 ? 1 : 0;
        reached[target] = known | lanes;
      }
    }
    return size;
  }

  private void settle(int count) {
    int size = 0;
    for (int each = 0; each < count; each++) {
      int node = touched[each];
      long lanes = reached[node] & ~seen[node];
      reached[node] = 0;
      next.lanes[node] = lanes;
      seen[node] |= lanes;
      next.nodes[size] = node;
      size += lanes == 0 ? 0 : 1;
    }
    next.size = size;
  }

  private void takeEdges() {
    var offsets = part.edges().offsets();
    var targets = part.edges().targets();
    for (int each = 0; each < now.size; each++) {
      int node = now.nodes[each];
      long lanes = now.lanes[node];
      long step = (long) node << NODE_BITS;
      int end = offsets[node + 1];
      for (int at = offsets[node]; at < end; at++) {
        take(lanes & next.lanes[targets[at]], step | targets[at]);
      }
    }
  }

  private void takeSpans() {
    var offsets = part.spans().offsets();
    var targets = part.spans().targets();
    var numbers = part.spans().numbers();
    for (int each = 0; each < before.size; each++) {
      int node = before.nodes[each];
      long lanes = before.lanes[node];
      long step = (long) node << NODE_BITS;
      int end = offsets[node + 1];
      for (int at = offsets[node]; at < end; at++) {
        long ofSpan = (long) numbers[at] << 2 * NODE_BITS;
        take(lanes & next.lanes[targets[at]], ofSpan | step | targets[at]);
      }
    }
  }

  private void take(long lanes, long step) {
    for (long left = lanes; left != 0; left &= left - 1) {
      steps[ends[Long.numberOfTrailingZeros(left)]++] = step;
    }
  }

  private void arrive() {
    if (arrivals == arrived.length) {
      arrived = Arrays.copyOf(arrived, 2 * arrivals);
    }
    System.arraycopy(ends, 0, arrived, arrivals, LANES);
    arrivals += LANES;
  }
}
