/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TracerTest {
  private final Sketch sketch = new Sketch();
  private final int one = sketch.authority();
  private final int other = sketch.authority();
  private final int network = sketch.learning();
  private final int member = sketch.schoolIn(one);
  private final int second = sketch.schoolIn(one);
  private final int outside = sketch.schoolIn(other);
  private final int agency = sketch.agency();

  private void post(int person, int place, int start, int end) {
    sketch.tie(person, place, TieKind.SERVES, "head", start, end);
  }

  private Tracer trace() {
    sketch.partner(member, network);
    sketch.partner(second, network);
    return Tracer.of(sketch.draw(), network, 10, 20);
  }

  @Test
  void eachHolderHasOneFate() {
    int stays = sketch.person();
    post(stays, member, 0, Days.NO_END);
    post(stays, outside, 15, Days.NO_END);
    int moves = sketch.person();
    post(moves, member, 0, 15);
    post(moves, second, 15, Days.NO_END);
    int leaves = sketch.person();
    sketch.tie(leaves, network, TieKind.BROKERS, null, 0, 12);
    post(leaves, outside, 12, Days.NO_END);
    post(leaves, agency, 12, Days.NO_END);
    int retires = sketch.person();
    post(retires, second, 0, 11);
    int never = sketch.person();
    post(never, outside, 0, Days.NO_END);

    assertThat(trace()).isEqualTo(new Tracer(4, 1, 1, 1, 1, Map.of(other, 1), 1));
  }

  @Test
  void anOldPostElsewhereIsNoStay() {
    int person = sketch.person();
    post(person, member, 0, 15);
    post(person, outside, 0, Days.NO_END);

    assertThat(trace()).isEqualTo(new Tracer(1, 0, 0, 1, 0, Map.of(other, 1), 0));
  }

  @Test
  void aNetworkWithoutPostsHasNoHolders() {
    assertThat(trace()).isEqualTo(new Tracer(0, 0, 0, 0, 0, Map.of(), 0));
  }

  @Test
  void fatesAddUpOnRandomCountries() {
    int holders = 0;
    for (long seed = 1; seed <= 100; seed++) {
      var topology = RandomCountry.of(seed, 5 + (int) (seed % 20));
      for (int node = 0; node < topology.nodes().count(); node++) {
        if (topology.nodes().kind(node) == NodeKind.NETWORK) {
          var found = Tracer.of(topology, node, (int) (seed % 50), 50 + (int) (seed % 50));
          assertThat(found.stayed() + found.moved() + found.left() + found.none())
              .as("seed %d, network %d", seed, node)
              .isEqualTo(found.holders());
          assertThat(found.destinations().values()).allMatch(count -> count <= found.left());
          var same = Tracer.of(topology, node, 40, 40);
          assertThat(same.stayed()).as("seed %d", seed).isEqualTo(same.holders());
          holders += found.holders();
        }
      }
    }
    assertThat(holders).isGreaterThan(200);
  }
}
