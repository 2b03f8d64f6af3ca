/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Which actors are attached on a day to which things that they may share: learning networks that
 * count (as lead or partner), people (who serve, broker or facilitate them), activities. Each
 * attachment once, whatever the number of ties.
 */
final class Affiliations {
  private final int[] byThing;
  private final int[] thingOffsets;
  private final int[] byActor;
  private final int[] actorOffsets;

  /**
   * Gathers the attachments.
   *
   * @param actorOf the actor of a node, -1 if it has none
   */
  Affiliations(Topology topology, int asOf, int actors, IntUnaryOperator actorOf) {
    var networks = new CountedNetworks(topology, asOf);
    var pairs = new long[topology.ties().count()];
    int size = 0;
    for (int tie = 0; tie < pairs.length; tie++) {
      if (topology.isRoute(tie, asOf)) {
        int thing = thing(topology, networks, tie);
        int actor = thing < 0 ? -1 : actorOf.applyAsInt(topology.ties().other(tie, thing));
        if (actor >= 0) {
          pairs[size++] = (long) thing << 32 | actor;
        }
      }
    }
    var distinct = distinct(pairs, size);
    thingOffsets = new int[topology.nodes().count() + 1];
    actorOffsets = new int[actors + 1];
    byThing = new int[distinct.length];
    byActor = new int[distinct.length];
    fill(distinct);
  }

  private static int thing(Topology topology, CountedNetworks networks, int tie) {
    var ties = topology.ties();
    return switch (ties.kind(tie)) {
      case MEMBER_OF ->
          topology.nodes().isLearningNetwork(ties.to(tie)) && networks.isCountedMembership(tie)
              ? ties.to(tie)
              : -1;
      case SERVES, BROKERS, FACILITATES ->
          topology.nodes().kind(ties.from(tie)) == NodeKind.PERSON ? ties.from(tie) : -1;
      case TOOK_PART_IN -> ties.to(tie);
      case IN, PARTNERS, OF, BORDERS, RESEMBLES, SUCCEEDED_BY, AVOIDS, TRAVELS -> -1;
    };
  }

  private static long[] distinct(long[] pairs, int size) {
    Arrays.sort(pairs, 0, size);
    int kept = 0;
    for (int at = 0; at < size; at++) {
      if (at == 0 || pairs[at] != pairs[at - 1]) {
        pairs[kept++] = pairs[at];
      }
    }
    return Arrays.copyOf(pairs, kept);
  }

  private void fill(long[] pairs) {
    for (long pair : pairs) {
      thingOffsets[(int) (pair >> 32) + 1]++;
      actorOffsets[(int) pair + 1]++;
    }
    Arrays.parallelPrefix(thingOffsets, Integer::sum);
    Arrays.parallelPrefix(actorOffsets, Integer::sum);
    var next = actorOffsets.clone();
    for (int at = 0; at < pairs.length; at++) {
      byThing[at] = (int) pairs[at];
      byActor[next[(int) pairs[at]]++] = (int) (pairs[at] >> 32);
    }
  }

  /** The actors attached to a thing, lowest first. */
  int[] actors(int thing) {
    return Arrays.copyOfRange(byThing, thingOffsets[thing], thingOffsets[thing + 1]);
  }

  /** The things to which an actor is attached, lowest first. */
  int[] things(int actor) {
    return Arrays.copyOfRange(byActor, actorOffsets[actor], actorOffsets[actor + 1]);
  }

  /** The things to which both are attached, lowest first. */
  Indices shared(int one, int other) {
    var found = new Indices.Growing();
    for (int thing : things(one)) {
      if (Arrays.binarySearch(byActor, actorOffsets[other], actorOffsets[other + 1], thing) >= 0) {
        found.add(thing);
      }
    }
    return found.freeze();
  }
}
