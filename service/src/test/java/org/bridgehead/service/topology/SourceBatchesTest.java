/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourceBatchesTest {

  /** A ring with chords, most of them through a middle, in which two nodes of three have weight. */
  private static SpannedPart part(long seed, int ring) {
    var random = new Random(seed);
    var edges = new ArrayList<int[]>();
    int n = ring;
    for (int node = 0; node < ring; node++) {
      edges.add(new int[] {node, (node + 1) % ring});
      int other = (node + 2 + random.nextInt(9)) % ring;
      if (random.nextInt(4) > 0) {
        edges.add(new int[] {node, n});
        edges.add(new int[] {n++, other});
      } else {
        edges.add(new int[] {node, other});
      }
    }
    var tree = new BlockTree(RouteGraph.of(Shapes.of(n, edges.toArray(int[][]::new)), 0));
    var weights = new BlockWeights(tree, node -> node % 3 == seed % 3 ? 0 : 1);
    return SpannedPart.of(BlockPart.blocks(tree, weights).getFirst(), true);
  }

  @Test
  void everySourceIsWalkedFromOrSharesTheWalksOfItsEnds() {
    for (long seed = 1; seed <= 60; seed++) {
      var part = part(seed, 5 + (int) seed * 9);
      var batches = SourceBatches.of(part, true);
      var done = new ArrayList<Integer>();
      for (var batch : batches) {
        assertThat(batch.sources()).as("seed %d", seed).hasSizeBetween(1, ManySourceSearch.LANES);
        Arrays.stream(batch.sources()).forEach(done::add);
        for (int each = 0; each < batch.spans().length; each++) {
          int span = batch.spans()[each];
          done.add(part.size() + span);
          for (int end = 0; end < 2; end++) {
            assertThat(batch.sources()[batch.lanes()[2 * each + end]])
                .as("seed %d, span %d", seed, span)
                .isEqualTo(part.ends()[2 * span + end]);
          }
        }
      }
      var sources = IntStream.of(part.sources()).boxed().toList();
      assertThat(done).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(sources);
    }
  }

  @Test
  void batchesAreFilledAndMostSpansShare() {
    var part = part(1, 2_000);
    var batches = SourceBatches.of(part, true);
    long walked = batches.stream().mapToLong(batch -> batch.sources().length).sum();
    long sharing = batches.stream().mapToLong(batch -> batch.spans().length).sum();
    long could =
        IntStream.of(part.weightySpans())
            .filter(span -> part.weights()[part.ends()[2 * span]] > 0)
            .filter(span -> part.weights()[part.ends()[2 * span + 1]] > 0)
            .count();
    assertThat(sharing).isBetween(could * 3 / 4, could);
    assertThat(batches).hasSizeLessThan((int) (walked / ManySourceSearch.LANES) + 3);
  }

  @Test
  void withoutSharingAllAreWalkedFrom() {
    var part = part(2, 300);
    var batches = SourceBatches.of(part, false);
    assertThat(batches).allMatch(batch -> batch.spans().length == 0);
    assertThat(batches.stream().flatMapToInt(batch -> Arrays.stream(batch.sources())))
        .containsExactly(IntStream.of(part.sources()).boxed().toArray(Integer[]::new));
  }
}
