/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The E–I index of a group of actors (Krackhardt and Stern 1988): how far its ties lead out of it,
 *
 * <pre>(E − I) / (E + I)</pre>
 *
 * with E ties that lead out and I within it, over pairs of a {@link Projection} that are joined,
 * whatever the weight: −1 all within, 1 all without. A group of s actors among n has s(n − s) pairs
 * that lead out and s(s − 1)/2 within. Under random mixing each tie of the group is as likely one
 * of these as another, so that the expected index, whatever the number of ties, is
 *
 * <pre>(s(n − s) − s(s − 1)/2) / (s(n − s) + s(s − 1)/2)</pre>
 *
 * which for a small group is close to 1: only what lies well below it keeps to itself.
 *
 * @param members how many actors the group has
 * @param outside how many joined pairs lead out of the group
 * @param inside how many joined pairs lie within it
 * @param pairsOutside how many pairs would lead out if all were joined
 * @param pairsInside how many would lie within
 */
public record EiIndex(int members, long outside, long inside, long pairsOutside, long pairsInside) {

  /** The index; empty where the group has no ties at all. */
  public OptionalDouble value() {
    return index(outside, inside);
  }

  /** The index under random mixing; empty where there are no pairs at all. */
  public OptionalDouble expected() {
    return index(pairsOutside, pairsInside);
  }

  private static OptionalDouble index(long outside, long inside) {
    return outside + inside == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) (outside - inside) / (outside + inside));
  }

  private static EiIndex of(long members, long all, long outside, long inside) {
    return new EiIndex(
        (int) members, outside, inside, members * (all - members), members * (members - 1) / 2);
  }

  /**
   * The index of every group. O(actors + edges).
   *
   * @param graph an undirected graph
   * @param groupOf the group of each actor, from 0 to {@code groups - 1}; one below 0 is of no
   *     group and outside of all
   * @return by group
   */
  public static List<EiIndex> ofGroups(ActorGraph graph, IntUnaryOperator groupOf, int groups) {
    var members = new long[groups];
    var outside = new long[groups];
    var ends = new long[groups];
    var group = IntStream.range(0, graph.size()).map(groupOf).toArray();
    for (int actor = 0; actor < graph.size(); actor++) {
      int own = group[actor];
      if (own >= 0) {
        members[own]++;
        for (int at = graph.first(actor); at < graph.first(actor + 1); at++) {
          boolean within = group[graph.target(at)] == own;
          outside[own] += within ? 0 : 1;
          ends[own] += within ? 1 : 0;
        }
      }
    }
    return IntStream.range(0, groups)
        .mapToObj(each -> of(members[each], graph.size(), outside[each], ends[each] / 2))
        .toList();
  }

  /**
   * Groups that take in all actors, as one: pairs of two groups are outside, pairs of one group
   * within.
   */
  public static EiIndex ofAll(List<EiIndex> groups) {
    return new EiIndex(
        groups.stream().mapToInt(EiIndex::members).sum(),
        groups.stream().mapToLong(EiIndex::outside).sum() / 2,
        groups.stream().mapToLong(EiIndex::inside).sum(),
        groups.stream().mapToLong(EiIndex::pairsOutside).sum() / 2,
        groups.stream().mapToLong(EiIndex::pairsInside).sum());
  }

  /**
   * The index of a network's members, the network itself left out: it joins them all, and would say
   * that they keep to themselves. O(pairs of members × what they share + their edges).
   */
  public static EiIndex ofMembers(Projection projection, MemberGraph members) {
    var own = new BitSet();
    Arrays.stream(members.actors()).forEach(own::set);
    long outside = 0;
    for (int actor : members.actors()) {
      var graph = projection.graph();
      for (int at = graph.first(actor); at < graph.first(actor + 1); at++) {
        outside += own.get(graph.target(at)) ? 0 : 1;
      }
    }
    return of(
        members.actors().length,
        projection.graph().size(),
        outside,
        members.graph().first(members.graph().size()) / 2);
  }
}
