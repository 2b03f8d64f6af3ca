/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bridgehead.service.topology.NearestMiss.Kind;
import org.jspecify.annotations.Nullable;

/** All that is reached from each of two places that no route joins, and how near they come. */
final class Sides {
  private final Topology topology;
  private final int asOf;
  private final RouteFilter filter;
  private final StepsFrom start;
  private final StepsFrom end;
  private final int[] nearIn;
  private final int[] farIn;

  Sides(RouteGraph graph, StepsFrom start, StepsFrom end, RouteFilter filter) {
    topology = graph.topology();
    asOf = graph.asOf();
    this.filter = filter;
    this.start = start;
    this.end = end;
    nearIn = nearestByAuthority(start);
    farIn = nearestByAuthority(end);
  }

  /** By authority the nearest of its schools, or itself, on a side; of equals the lowest. */
  private int[] nearestByAuthority(StepsFrom side) {
    var nearest = new int[topology.nodes().count()];
    Arrays.fill(nearest, -1);
    for (int at = 0; at < side.size(); at++) {
      int node = side.node(at);
      int authority = authority(node);
      if (authority >= 0
          && (nearest[authority] < 0
              || side.steps(node) == side.steps(nearest[authority]) && node < nearest[authority])) {
        nearest[authority] = node;
      }
    }
    return nearest;
  }

  private int authority(int node) {
    return topology.nodes().kind(node) == NodeKind.AUTHORITY
        ? node
        : topology.authorityOf(node, asOf);
  }

  /** The tie that ended last of those that joined the sides. */
  Optional<NearestMiss> lapsed() {
    BinaryOperator<NearestMiss> later =
        (one, other) -> {
          int byEnd = Integer.compare(end(other), end(one));
          return byEnd == 0 ? NearestMiss.better(one, other) : byEnd < 0 ? one : other;
        };
    return IntStream.range(0, topology.ties().count())
        .mapToObj(this::lapsed)
        .flatMap(Stream::ofNullable)
        .reduce(later);
  }

  private int end(NearestMiss lapsed) {
    return topology.ties().end(lapsed.ties().get(0));
  }

  private @Nullable NearestMiss lapsed(int tie) {
    var ties = topology.ties();
    if (ties.end(tie) > asOf
        || ties.start(tie) == ties.end(tie)
        || !ties.carriesRoute(tie)
        || !filter.admitsTie(ties, tie)) {
      return null;
    }
    int one = ties.from(tie);
    int other = ties.to(tie);
    if (start.reaches(one) && end.reaches(other)) {
      return miss(Kind.LAPSED_TIE, one, other, tie);
    }
    return start.reaches(other) && end.reaches(one) ? miss(Kind.LAPSED_TIE, other, one, tie) : null;
  }

  private NearestMiss miss(Kind kind, int near, int far, int... ties) {
    return new NearestMiss(
        kind, near, far, start.steps(near) + 1 + end.steps(far), Indices.of(ties));
  }

  /** The pair of one authority that would make the shortest route. */
  Optional<NearestMiss> inOneAuthority() {
    return IntStream.range(0, nearIn.length)
        .filter(authority -> nearIn[authority] >= 0 && farIn[authority] >= 0)
        .mapToObj(authority -> pair(Kind.SAME_AUTHORITY, authority, authority, -1))
        .reduce(NearestMiss::better);
  }

  /** The pair whose authorities border that would make the shortest route. */
  Optional<NearestMiss> acrossABorder() {
    var ties = topology.ties();
    return IntStream.range(0, ties.count())
        .filter(tie -> ties.kind(tie) == TieKind.BORDERS && topology.holds(tie, asOf))
        .boxed()
        .flatMap(
            tie ->
                Stream.of(
                    border(ties.from(tie), ties.to(tie), tie),
                    border(ties.to(tie), ties.from(tie), tie)))
        .flatMap(Optional::stream)
        .reduce(NearestMiss::better);
  }

  private Optional<NearestMiss> border(int here, int there, int tie) {
    return here == there || nearIn[here] < 0 || farIn[there] < 0
        ? Optional.empty()
        : Optional.of(pair(Kind.BORDERING_AUTHORITIES, here, there, tie));
  }

  private NearestMiss pair(Kind kind, int here, int there, int border) {
    int near = nearIn[here];
    int far = farIn[there];
    int[] ties =
        IntStream.of(topology.authorityTie(near, asOf), border, topology.authorityTie(far, asOf))
            .filter(tie -> tie >= 0)
            .toArray();
    return miss(kind, near, far, ties);
  }
}
