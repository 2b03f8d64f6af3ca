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
 * from its last level, or a span from the one before, and that it has not seen. What is reached
 * counts as seen only once both kinds of step have been looked at, so that all that arrive on a
 * level are taken.
 *
 * <p>Space: for each lane 8 bytes an edge or span, and 44 bytes a node and 16 an edge or span. One
 * thread's.
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
  private final long[] edges;
  private final long[] spans;
  private final long[] seen;
  private Front now;
  private Front before;
  private Front next;

  /** The nodes that any lane came to on one level, and the lanes that came to each. */
  private static final class Front {
    private final int[] nodes;
    private final long[] lanes;
    private int size;

    Front(int most) {
      nodes = new int[most];
      lanes = new long[most];
    }

    void add(int node, long more) {
      if (lanes[node] == 0) {
        nodes[size++] = node;
      }
      lanes[node] |= more;
    }

    void clear() {
      for (int each = 0; each < size; each++) {
        lanes[nodes[each]] = 0;
      }
      size = 0;
    }
  }

  /** For walks from so many sources at most, no more than {@link #LANES}. */
  ManySourceSearch(SpannedPart part, int lanes) {
    int n = part.size();
    if (Math.max(n, part.spanCount()) > NODE_MASK) {
      throw new IllegalArgumentException("a block of more than %d nodes".formatted(NODE_MASK));
    }
    this.part = part;
    perLane = part.edges().targets().length / 2 + part.spanCount();
    steps = new long[Math.multiplyExact(lanes, perLane)];
    edges = packed(part.edges(), false);
    spans = packed(part.spans(), true);
    seen = new long[n];
    now = new Front(n);
    before = new Front(n);
    next = new Front(n);
  }

  private static long[] packed(SpannedPart.Row row, boolean numbered) {
    var packed = new long[row.targets().length];
    for (int node = 0; node + 1 < row.offsets().length; node++) {
      for (int at = row.offsets()[node]; at < row.offsets()[node + 1]; at++) {
        long number = numbered ? row.numbers()[at] : 0;
        packed[at] = number << 2 * NODE_BITS | (long) node << NODE_BITS | row.targets()[at];
      }
    }
    return packed;
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

  /** Walks from these of the part's sources, one a lane; what was found before is forgotten. */
  void walk(int[] sources) {
    Arrays.fill(seen, 0);
    now.clear();
    before.clear();
    arrivals = 0;
    for (int lane = 0; lane < sources.length; lane++) {
      ends[lane] = lane * perLane;
      start(sources[lane], lane);
    }
    while (now.size + before.size > 0) {
      take(edges, part.edges().offsets(), now);
      arrive();
      take(spans, part.spans().offsets(), before);
      arrive();
      settle();
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
    front.add(node, 1L << lane);
    seen[node] |= 1L << lane;
  }

  /** Takes the steps out of a front, for those lanes that have not seen where they lead. */
  private void take(long[] row, int[] offsets, Front front) {
    for (int each = 0; each < front.size; each++) {
      int node = front.nodes[each];
      long lanes = front.lanes[node];
      int end = offsets[node + 1];
      for (int at = offsets[node]; at < end; at++) {
        long step = row[at];
        long taken = lanes & ~seen[far(step)];
        if (taken != 0) {
          next.add(far(step), taken);
          for (long left = taken; left != 0; left &= left - 1) {
            steps[ends[Long.numberOfTrailingZeros(left)]++] = step;
          }
        }
      }
    }
  }

  private void settle() {
    for (int each = 0; each < next.size; each++) {
      int node = next.nodes[each];
      seen[node] |= next.lanes[node];
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
