/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;

/**
 * Puts the sources of a part into batches of at most {@link ManySourceSearch#LANES} such that many
 * spans have both ends in one, see {@link SpanShares}.
 *
 * <p>Nodes that spans join, from node to node, make a <em>cluster</em>, cut off when it would be
 * larger than a batch; a span outside a cluster is a source of its own. Clusters stay whole. They
 * are taken in the order of their first nodes, which is that of a walk by levels: sources at like
 * distances from the middle of the part share most of a search. One that is too large for what is
 * left of a batch waits for the next, and smaller ones fill the gap.
 *
 * <p>Time O(nodes + spans + batches × clusters).
 */
final class SourceBatches {
  private static final int MOST = ManySourceSearch.LANES;

  private final SpannedPart part;
  private final boolean shared;
  private final int[] clusterOf;
  private final int[] laneOf;
  private final List<int[]> clusters = new ArrayList<>();

  private SourceBatches(SpannedPart part, boolean shared) {
    this.part = part;
    this.shared = shared;
    clusterOf = new int[part.size()];
    laneOf = new int[part.size() + part.spanCount()];
  }

  /** The batches of all sources of the part, with spans that need no walk or without. */
  static List<SourceBatch> of(SpannedPart part, boolean shared) {
    return new SourceBatches(part, shared).batches();
  }

  private List<SourceBatch> batches() {
    Arrays.fill(clusterOf, -1);
    for (int node = 0; node < part.size(); node++) {
      if (part.weights()[node] > 0 && clusterOf[node] < 0) {
        clusters.add(grow(node));
      }
    }
    var sharing = new ArrayList<Indices.Growing>();
    clusters.forEach(_ -> sharing.add(new Indices.Growing()));
    for (int span : part.weightySpans()) {
      int cluster = clusterOf[part.ends()[2 * span]];
      if (shared && cluster >= 0 && cluster == clusterOf[part.ends()[2 * span + 1]]) {
        sharing.get(cluster).add(span);
      } else {
        clusters.add(new int[] {part.size() + span});
      }
    }
    return pack(sharing);
  }

  private int[] grow(int seed) {
    var nodes = new Indices.Growing();
    nodes.add(seed);
    clusterOf[seed] = clusters.size();
    var spans = part.spans();
    for (int each = 0; shared && each < nodes.size(); each++) {
      int node = nodes.get(each);
      for (int at = spans.offsets()[node]; at < spans.offsets()[node + 1]; at++) {
        if (nodes.size() < MOST && joins(spans.numbers()[at], spans.targets()[at])) {
          nodes.add(spans.targets()[at]);
          clusterOf[spans.targets()[at]] = clusters.size();
        }
      }
    }
    return nodes.toArray();
  }

  private boolean joins(int span, int end) {
    return part.spanWeights()[span] > 0 && part.weights()[end] > 0 && clusterOf[end] < 0;
  }

  private List<SourceBatch> pack(List<Indices.Growing> sharing) {
    var left = new LinkedList<Integer>();
    for (int cluster = 0; cluster < clusters.size(); cluster++) {
      left.add(cluster);
    }
    var batches = new ArrayList<SourceBatch>();
    while (!left.isEmpty()) {
      var sources = new Indices.Growing();
      var spans = new Indices.Growing();
      var next = left.iterator();
      while (next.hasNext() && sources.size() < MOST) {
        int cluster = next.next();
        if (sources.size() + clusters.get(cluster).length <= MOST) {
          next.remove();
          take(clusters.get(cluster), sources);
          if (cluster < sharing.size()) {
            Arrays.stream(sharing.get(cluster).toArray()).forEach(spans::add);
          }
        }
      }
      batches.add(batch(sources.toArray(), spans.toArray()));
    }
    return batches;
  }

  private void take(int[] cluster, Indices.Growing sources) {
    for (int source : cluster) {
      laneOf[source] = sources.size();
      sources.add(source);
    }
  }

  private SourceBatch batch(int[] sources, int[] spans) {
    var lanes = new int[2 * spans.length];
    Arrays.setAll(lanes, at -> laneOf[part.ends()[2 * spans[at / 2] + at % 2]]);
    return new SourceBatch(sources, spans, lanes);
  }
}
