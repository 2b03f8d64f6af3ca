/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * How often an actor would stand in each brokerage position by chance: the null of Gould and
 * Fernandez (1989), a Bernoulli graph in which each arc is there with the same chance d, the
 * density of the graph at hand, whatever the others are; the actors' groups are held. This is what
 * R's {@code sna::brokerage} prints.
 *
 * <p>An ordered pair (i, j) counts for v with the chance p = d²(1 − d) that i → v and v → j are
 * there and i → j is not. Two such pairs of one v have an arc in common exactly where they share
 * the sender or the receiver; their covariance is then d³(1 − d)³, else 0. So with M pairs whose
 * groups make a position, and C ordered pairs of these that share an end,
 *
 * <pre>
 * expected = M p     variance = M p (1 − p) + C d³ (1 − d)³     z = (count − expected) / √variance
 * </pre>
 *
 * M and C follow from the sizes of the groups. Actors whose group is not known count for the
 * density only. The arcs are taken one by one: where an undirected graph has each arc both ways,
 * this null does not, and its deviations are too small; a z then ranks rather than tests. There is
 * no deviation, and no z, in a graph without arcs or with all of them, and for a position that no
 * pair can make. O(actors) time, O(groups) space.
 */
public final class BrokerageNull {
  private final Map<Integer, Long> sizes = new HashMap<>();
  private final double density;
  private final Sums all;

  private BrokerageNull(ActorGraph graph, IntUnaryOperator groupOf) {
    long n = graph.size();
    for (int actor = 0; actor < n; actor++) {
      int group = groupOf.applyAsInt(actor);
      if (group >= 0) {
        sizes.merge(group, 1L, Long::sum);
      }
    }
    density = n < 2 ? 0 : (double) graph.first(graph.size()) / (n * (n - 1));
    all = sizes.values().stream().map(Sums::of).reduce(Sums.NONE, Sums::plus);
  }

  /** The null of a graph without arcs from an actor to itself; a group below 0 is not known. */
  public static BrokerageNull of(ActorGraph graph, IntUnaryOperator groupOf) {
    return new BrokerageNull(graph, groupOf);
  }

  /**
   * The chances of an actor, by position; see {@link BrokerageCounts}.
   *
   * @param coordinator as a coordinator
   * @param consultant as a consultant
   * @param gatekeeper as a gatekeeper
   * @param representative as a representative
   * @param liaison as a liaison
   * @param total in any of them
   */
  public record Chances(
      Chance coordinator,
      Chance consultant,
      Chance gatekeeper,
      Chance representative,
      Chance liaison,
      Chance total) {}

  /** The chances of an actor of that group, which some actor must be in. */
  public Chances ofGroup(int group) {
    long size = sizes.getOrDefault(group, 0L);
    if (size == 0) {
      throw new IllegalArgumentException("no actor is in group " + group);
    }
    long own = size - 1;
    var others = all.minus(Sums.of(size));
    var oneSided = chance(own * others.first, own * others.first * (others.first + own - 2));
    return new Chances(
        within(Sums.of(own)),
        within(others),
        oneSided,
        oneSided,
        liaison(others),
        within(Sums.of(all.first - 1)));
  }

  /** Pairs inside one group, over groups of these sizes. */
  private Chance within(Sums sizes) {
    return chance(
        sizes.second - sizes.first, 2 * (sizes.third - 3 * sizes.second + 2 * sizes.first));
  }

  /** Pairs of two different groups: of n in all, each of a group of a has n − a to go with. */
  private Chance liaison(Sums sizes) {
    long n = sizes.first;
    return chance(
        n * n - sizes.second,
        2 * (n * n * n - 2 * n * sizes.second + sizes.third - n * n + sizes.second));
  }

  private Chance chance(long pairs, long sharing) {
    double there = density * density * (1 - density);
    double arc = density * (1 - density);
    double variance = pairs * there * (1 - there) + sharing * arc * arc * arc;
    return new Chance(pairs * there, Math.sqrt(Math.max(0, variance)));
  }

  /** Sums of sizes, of their squares and of their cubes. */
  private record Sums(long first, long second, long third) {
    static final Sums NONE = new Sums(0, 0, 0);

    static Sums of(long size) {
      return new Sums(size, size * size, size * size * size);
    }

    Sums plus(Sums other) {
      return new Sums(first + other.first, second + other.second, third + other.third);
    }

    Sums minus(Sums other) {
      return new Sums(first - other.first, second - other.second, third - other.third);
    }
  }
}
