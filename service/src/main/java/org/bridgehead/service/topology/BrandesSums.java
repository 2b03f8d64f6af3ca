/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
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

  /** So many of a part's batches, to be summed by one thread. */
  private record Chunk(SpannedPart part, List<SourceBatch> all, int from, int to) {
    List<SourceBatch> own() {
      return all.subList(from, to);
    }
  }

  BrandesSums(List<BlockPart> parts, Set<Reduction> reductions, Run run) {
    long total = 0;
    for (var block : parts) {
      var part = SpannedPart.of(block, reductions.contains(Reduction.SPANS));
      var batches = SourceBatches.of(part, reductions.contains(Reduction.SHARES));
      long sources = part.sources().length;
      total += sources;
      boolean small = sources * block.neighbours().length <= SMALL;
      int count = small ? Math.min(1, batches.size()) : Math.min(CHUNKS, batches.size());
      for (int each = 0; each < count; each++) {
        int from = (int) ((long) batches.size() * each / count);
        int to = (int) ((long) batches.size() * (each + 1) / count);
        chunks.add(new Chunk(part, batches, from, to));
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
    var walk = new BrandesWalk(chunk.part, chunk.all);
    for (var batch : chunk.own()) {
      jobs.checkStopped();
      walk.from(batch);
      jobs.finished(batch.size());
    }
    return walk.sums();
  }
}
