/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.RouteFilter;
import org.bridgehead.service.topology.TieKind;
import org.jspecify.annotations.Nullable;

/**
 * What routes may use.
 *
 * @param avoid the places that they must not touch; none if there are none
 * @param without the kinds of places and ties that they must do without; none if there are none
 */
@Introspected
record RouteParameters(
    @Parameter(description = "What no route may touch; repeatable. " + PLACE) @QueryValue
        @Nullable List<String> avoid,
    @Parameter(
            description =
                "Kinds that no route may use; repeatable: of places school, authority, agency,"
                    + " network, post or activity, save as an end of the route; of ties member-of,"
                    + " serves, brokers, facilitates, partners or took-part-in.")
        @QueryValue
        @Nullable List<String> without) {

  static final String PLACE =
      "A URN, or a kind and a key such as network:N-1, authority:805, agency:A-1, post:P-1.";

  /** The places to be avoided, each once. */
  List<Integer> avoided(Question question) {
    return avoid == null
        ? List.of()
        : avoid.stream().map(place -> question.find("avoid", place)).distinct().toList();
  }

  /** All of it as the engine takes it. */
  RouteFilter filter(List<Integer> avoided) {
    var nodes = EnumSet.noneOf(NodeKind.class);
    var ties = EnumSet.noneOf(TieKind.class);
    for (var word : without == null ? List.<String>of() : without) {
      switch (Codes.parse(kinds(), RouteParameters::word, "without", word)) {
        case NodeKind kind -> nodes.add(kind);
        case TieKind kind -> ties.add(kind);
        case Enum<?> other -> throw new IllegalStateException("no kind of place or tie: " + other);
      }
    }
    var places = new BitSet();
    avoided.forEach(places::set);
    return RouteFilter.without(nodes, ties, places);
  }

  private static List<Enum<?>> kinds() {
    var kinds = new ArrayList<Enum<?>>(Arrays.asList(NodeKind.values()));
    Arrays.stream(TieKind.values())
        .filter(kind -> kind.carriesRoute("partner"))
        .forEach(kinds::add);
    return kinds;
  }

  private static String word(Enum<?> kind) {
    return kind instanceof NodeKind place ? Place.word(place) : Codes.of(kind);
  }

  /** Whether any route is left out. */
  boolean restricts() {
    return avoid != null && !avoid.isEmpty() || without != null && !without.isEmpty();
  }
}
