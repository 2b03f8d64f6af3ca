/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Answers read off the definitions, slowly: no code is shared with the kernels. */
final class ByDefinition {
  final Topology topology;
  final Nodes nodes;
  final Ties ties;
  final int asOf;
  private final int[] routes;

  ByDefinition(Topology topology, int asOf) {
    this.topology = topology;
    this.asOf = asOf;
    nodes = topology.nodes();
    ties = topology.ties();
    routes = ties().filter(this::route).toArray();
  }

  boolean alive(int node) {
    return nodes.start(node) <= asOf && asOf < nodes.end(node);
  }

  boolean holds(int tie) {
    return ties.start(tie) <= asOf
        && asOf < ties.end(tie)
        && alive(ties.from(tie))
        && alive(ties.to(tie));
  }

  boolean route(int tie) {
    return holds(tie)
        && switch (ties.kind(tie)) {
          case MEMBER_OF -> "lead".equals(ties.role(tie)) || "partner".equals(ties.role(tie));
          case SERVES, BROKERS, FACILITATES, PARTNERS, TOOK_PART_IN -> true;
          default -> false;
        };
  }

  boolean openSchool(int node) {
    return alive(node) && nodes.kind(node) == NodeKind.SCHOOL;
  }

  boolean openOrganisation(int node) {
    var kind = nodes.kind(node);
    return alive(node)
        && (kind == NodeKind.SCHOOL || kind == NodeKind.AUTHORITY || kind == NodeKind.AGENCY);
  }

  /** All nodes to which a route leads, the start among them, without the ties and node left out. */
  BitSet reached(int from, IntPredicate leftOut, int without) {
    var seen = new BitSet();
    var queue = new ArrayDeque<Integer>();
    seen.set(from);
    queue.add(from);
    while (!queue.isEmpty()) {
      int node = queue.remove();
      IntStream.of(routes)
          .filter(tie -> !leftOut.test(tie))
          .filter(tie -> ties.from(tie) == node || ties.to(tie) == node)
          .map(tie -> ties.from(tie) == node ? ties.to(tie) : ties.from(tie))
          .filter(other -> other != without && !seen.get(other))
          .forEach(
              other -> {
                seen.set(other);
                queue.add(other);
              });
    }
    return seen;
  }

  BitSet reached(int from) {
    return reached(from, _ -> false, -1);
  }

  boolean reachesSchool(int from, IntPredicate leftOut, int without) {
    return reached(from, leftOut, without).stream()
        .anyMatch(node -> node != from && openSchool(node));
  }

  IntStream ties() {
    return IntStream.range(0, ties.count());
  }

  IntStream nodes() {
    return IntStream.range(0, nodes.count());
  }

  int authority(int school) {
    int[] in = ties().filter(t -> ties.kind(t) == TieKind.IN && ties.from(t) == school).toArray();
    int holding =
        IntStream.of(in)
            .filter(this::holds)
            .reduce((a, b) -> ties.start(b) > ties.start(a) ? b : a)
            .orElse(-1);
    if (holding < 0) {
      holding =
          IntStream.of(in).reduce((a, b) -> ties.start(b) < ties.start(a) ? b : a).stream()
              .filter(t -> !ties.isStartKnown(t) && asOf < ties.end(t))
              .filter(t -> alive(school) && alive(ties.to(t)))
              .findFirst()
              .orElse(-1);
    }
    return holding < 0 ? -1 : ties.to(holding);
  }
}
