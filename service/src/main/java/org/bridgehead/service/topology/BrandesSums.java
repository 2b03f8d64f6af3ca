/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Brandes' accumulation over parts of a graph: for each source s a breadth-first walk counts
 * shortest routes σ and, on the way back, the dependency δ(v) = σ(v) Σ over the next nodes w of
 * (weight(w) + δ(w)) / σ(w); a node's score is half the sum of weight(s) δ(v) over all s ≠ v.
 */
final class BrandesSums {
  private static final int CHUNKS = 32;
  private static final long SMALL = 1 << 16;

  private final List<Chunk> chunks = new ArrayList<>();
  private final Jobs jobs;

  /** So many of a part's sources, to be summed by one thread. */
  private record Chunk(SpannedPart part, int[] sources) {}

  BrandesSums(List<BlockPart> parts, Set<Reduction> reductions, Run run) {
    long total = 0;
    for (var block : parts) {
      var part = SpannedPart.of(block, reductions.contains(Reduction.SPANS));
      var sources = part.sources();
      total += sources.length;
      boolean small = (long) sources.length * block.neighbours().length <= SMALL;
      int size = small ? Math.max(1, sources.length) : (sources.length + CHUNKS - 1) / CHUNKS;
      for (int at = 0; at < sources.length; at += size) {
        int end = Math.min(sources.length, at + size);
        chunks.add(new Chunk(part, Arrays.copyOfRange(sources, at, end)));
      }
    }
    jobs = new Jobs(run, total);
  }

  void addTo(double[] scores) {
    var sums = new double[chunks.size()][];
    jobs.run(chunks.size(), each -> sums[each] = sum(chunks.get(each)));
    for (int each = 0; each < sums.length; each++) {
      var nodes = chunks.get(each).part.block().nodes();
      for (int own = 0; own < nodes.length; own++) {
        scores[nodes[own]] += sums[each][own] / 2;
      }
    }
  }

  private double[] sum(Chunk chunk) {
    var walk = new BrandesWalk(chunk.part);
    for (int at = 0; at < chunk.sources.length; at += ManySourceSearch.LANES) {
      jobs.checkStopped();
      walk.from(chunk.sources, at, Math.min(ManySourceSearch.LANES, chunk.sources.length - at));
    }
    jobs.finished(chunk.sources.length);
    return walk.sums();
  }
}
