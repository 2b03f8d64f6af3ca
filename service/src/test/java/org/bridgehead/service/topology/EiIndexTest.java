/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EiIndexTest {
  @Test
  void twoGroupsAndABridge() {
    var weights = new double[6][6];
    for (int[] edge : new int[][] {{0, 1}, {1, 2}, {0, 2}, {3, 4}, {2, 3}}) {
      weights[edge[0]][edge[1]] = 2.5;
      weights[edge[1]][edge[0]] = 2.5;
    }
    var found = EiIndex.ofGroups(Arcs.of(weights), actor -> actor / 3, 3);

    assertThat(found.get(0)).isEqualTo(new EiIndex(3, 1, 3, 9, 3));
    assertThat(found.get(0).value()).hasValue(-0.5);
    assertThat(found.get(0).expected()).hasValue(0.5);
    assertThat(found.get(1).value()).hasValue(0);
    assertThat(found.get(2)).isEqualTo(new EiIndex(0, 0, 0, 0, 0));
    assertThat(found.get(2).value()).isEmpty();
    assertThat(found.get(2).expected()).isEmpty();
    assertThat(EiIndex.ofAll(found)).isEqualTo(new EiIndex(6, 1, 4, 9, 6));
  }

  /** The mean over all graphs of five actors in which the group has a tie. */
  @Test
  void whatIsExpectedIsTheMeanOverAllGraphs() {
    double sum = 0;
    int graphs = 0;
    for (int bits = 0; bits < 1 << 10; bits++) {
      var weights = new double[5][5];
      int bit = 0;
      for (int i = 0; i < 5; i++) {
        for (int j = i + 1; j < 5; j++) {
          weights[i][j] = bits >> bit++ & 1;
          weights[j][i] = weights[i][j];
        }
      }
      var index = EiIndex.ofGroups(Arcs.of(weights), actor -> actor < 2 ? 0 : -1, 1).getFirst();
      if (index.value().isPresent()) {
        sum += index.value().getAsDouble();
        graphs++;
      }
    }
    assertThat(new EiIndex(2, 0, 0, 6, 1).expected().orElseThrow())
        .isEqualTo(sum / graphs, within(1e-12));
  }

  @Test
  void aNetworkItselfDoesNotCountForItsMembers() {
    var sketch = new Sketch();
    int authority = sketch.authority();
    int[] schools = IntStream.range(0, 4).map(_ -> sketch.schoolIn(authority)).toArray();
    int network = sketch.learning();
    IntStream.range(0, 3).forEach(at -> sketch.partner(schools[at], network));
    int person = sketch.person();
    sketch.serves(person, schools[0]);
    sketch.serves(person, schools[1]);
    int activity = sketch.activity();
    sketch.joins(schools[2], activity, 0);
    sketch.joins(schools[3], activity, 0);
    var topology = sketch.draw();
    var scope = Scope.standard(topology, 0);
    var projection = Projection.ofSchools(topology, scope);
    var members = MemberGraph.ofNetwork(topology, scope, projection, network);

    assertThat(EiIndex.ofMembers(projection, members)).isEqualTo(new EiIndex(3, 1, 1, 3, 3));
    assertThat(members.graph().degree(2)).isZero();
    assertThat(members.actor(2)).isEqualTo(projection.actor(schools[2]));
    var all = MemberGraph.ofAuthority(topology, scope, projection, authority);
    assertThat(all.graph().degree(2)).isEqualTo(3);
    var none = MemberGraph.ofNetwork(topology, scope, projection, person);
    assertThat(EiIndex.ofMembers(projection, none)).isEqualTo(new EiIndex(0, 0, 0, 0, 0));
  }

  @Test
  void agreesWithTheDefinitionOnRandomGraphs() {
    for (long seed = 1; seed <= 200; seed++) {
      var random = new Random(seed);
      var z = Arcs.random(random, false);
      var groups = IntStream.range(0, z.length).map(_ -> random.nextInt(4) - 1).toArray();
      var found = EiIndex.ofGroups(Arcs.of(z), actor -> groups[actor], 3);
      for (int group = 0; group < 3; group++) {
        long[] counts = new long[4];
        for (int i = 0; i < z.length; i++) {
          for (int j = i + 1; j < z.length; j++) {
            boolean one = groups[i] == group;
            boolean other = groups[j] == group;
            if (one || other) {
              counts[one && other ? 1 : 0] += z[i][j] > 0 ? 1 : 0;
              counts[one && other ? 3 : 2]++;
            }
          }
        }
        int own = group;
        int members = (int) IntStream.of(groups).filter(each -> each == own).count();
        assertThat(found.get(group))
            .as("seed %d, group %d", seed, group)
            .isEqualTo(new EiIndex(members, counts[0], counts[1], counts[2], counts[3]));
      }
    }
  }
}
