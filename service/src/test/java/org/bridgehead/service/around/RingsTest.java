/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.around;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RingsTest {

  /** A network by its lines, the one in the middle first. */
  private static Rings of(int[] steps, int[][] lines) {
    var sets = new ArrayList<TreeSet<Integer>>();
    for (int at = 0; at < steps.length; at++) {
      sets.add(new TreeSet<>());
    }
    for (int[] line : lines) {
      sets.get(line[0]).add(line[1]);
      sets.get(line[1]).add(line[0]);
    }
    return new Rings(
        steps,
        sets.stream()
            .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new));
  }

  private static double distance(Rings rings, int one, int other) {
    return Math.hypot(rings.x(one) - rings.x(other), rings.y(one) - rings.y(other));
  }

  @Test
  void oneAloneIsTheMiddle() {
    var rings = of(new int[] {0}, new int[0][]);
    assertThat(rings.x(0)).isZero();
    assertThat(rings.y(0)).isZero();
    assertThat(rings.radius()).isZero();
  }

  @Test
  void whatIsReachedThroughAPlaceStandsBesideIt() {
    var rings =
        of(
            new int[] {0, 1, 1, 2, 2, 2, 2},
            new int[][] {{0, 1}, {0, 2}, {1, 3}, {1, 5}, {2, 4}, {2, 6}});
    for (int[] family : new int[][] {{1, 2, 3, 5}, {2, 1, 4, 6}}) {
      for (int child : new int[] {family[2], family[3]}) {
        assertThat(distance(rings, child, family[0])).isLessThan(distance(rings, child, family[1]));
      }
    }
    assertThat(distance(rings, 0, 3)).isGreaterThan(distance(rings, 0, 1));
  }

  /** Of two children, the one that is tied to the family on a side stands on that side. */
  @Test
  void aSecondTieDrawsAPlaceToItsSide() {
    var rings =
        of(
            new int[] {0, 1, 1, 1, 2, 2, 2, 2},
            new int[][] {{0, 1}, {0, 2}, {0, 3}, {1, 4}, {2, 5}, {2, 6}, {3, 7}, {5, 7}, {6, 4}});
    assertThat(crossing(rings, 5, 7, 6, 4)).isFalse();
    assertThat(distance(rings, 5, 7)).isLessThan(distance(rings, 6, 7));
    assertThat(distance(rings, 6, 4)).isLessThan(distance(rings, 5, 4));
  }

  private static boolean crossing(Rings rings, int a, int b, int c, int d) {
    return side(rings, a, b, c) != side(rings, a, b, d)
        && side(rings, c, d, a) != side(rings, c, d, b);
  }

  private static boolean side(Rings rings, int a, int b, int of) {
    return (rings.x(b) - rings.x(a)) * (rings.y(of) - rings.y(a))
            - (rings.y(b) - rings.y(a)) * (rings.x(of) - rings.x(a))
        > 0;
  }

  @Test
  void noTwoPlacesTouchAndTheSameNetworkGivesTheSamePicture() {
    for (long seed = 1; seed <= 30; seed++) {
      var random = new Random(seed);
      int n = 2 + random.nextInt(seed == 30 ? 1999 : 200);
      var steps = new int[n];
      List<int[]> lines = new ArrayList<>();
      for (int at = 1; at < n; at++) {
        steps[at] = Math.min(Math.max(1, steps[at - 1] + (random.nextInt(n) < 4 ? 1 : 0)), 3);
        int nearer = steps[at] - 1;
        var parents = IntStream.range(0, at).filter(each -> steps[each] == nearer).toArray();
        lines.add(new int[] {parents[random.nextInt(parents.length)], at});
        int other = random.nextInt(at);
        if (steps[other] >= steps[at] - 1) {
          lines.add(new int[] {other, at});
        }
      }
      var rings = of(steps, lines.toArray(int[][]::new));
      var again = of(steps, lines.toArray(int[][]::new));
      double nearest = Double.MAX_VALUE;
      for (int one = 0; one < n; one++) {
        assertThat(rings.x(one)).as("seed %d", seed).isFinite().isEqualTo(again.x(one));
        assertThat(rings.y(one)).as("seed %d", seed).isFinite().isEqualTo(again.y(one));
        for (int other = 0; other < one; other++) {
          nearest = Math.min(nearest, distance(rings, one, other));
        }
      }
      assertThat(nearest).as("seed %d", seed).isGreaterThan(0.9 * Rings.GAP);
      assertThat(rings.radius()).as("seed %d", seed).isLessThan(1500);
    }
  }
}
