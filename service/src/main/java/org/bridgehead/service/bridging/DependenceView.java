/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bridging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.bridgehead.service.question.Meaning;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.SortKey;
import org.bridgehead.service.question.Telling;
import org.bridgehead.service.topology.Dependence;
import org.bridgehead.service.topology.NodeKind;

/** Networks that depend on one post, in words. */
final class DependenceView {

  static final SortedMap<String, Meaning> MEANING =
      Meaning.of(
          Map.of(
              "onlyPerson",
              new Meaning(
                  "Only person", "Nobody else on record serves, brokers or facilitates it."),
              "onlyBroker",
              new Meaning("Only broker", "Nobody else on record brokers it."),
              "onlyRoute",
              new Meaning(
                  "Only route",
                  "All its routes on record to schools that are not its members lead through the"
                      + " post.")));

  private final Question question;
  private final Telling telling;

  DependenceView(Question question) {
    this.question = question;
    telling = question.telling();
  }

  private record Found(List<Dependence> all) {}

  /** All of the day. */
  List<Dependence> all() {
    return question
        .onDay(Found.class, "", () -> new Found(Dependence.find(question.routes())))
        .all();
  }

  SortKey key(Dependence dependence) {
    var nodes = question.topology().nodes();
    return new SortKey(
        dependence.onlyRoute() ? 0 : 1,
        nodes.key(dependence.network()) + "/" + nodes.key(dependence.post()));
  }

  DependentNetwork.Totals totals(List<Dependence> all) {
    var routes = question.routes();
    long networks =
        IntStream.range(0, routes.nodeCount())
            .filter(node -> question.topology().nodes().kind(node) == NodeKind.NETWORK)
            .filter(node -> routes.degree(node) > 0)
            .count();
    return new DependentNetwork.Totals(
        networks,
        all.stream().mapToInt(Dependence::network).distinct().count(),
        all.stream()
            .filter(Dependence::onlyRoute)
            .mapToInt(Dependence::network)
            .distinct()
            .count());
  }

  DependentNetwork show(Dependence dependence) {
    return new DependentNetwork(
        telling.place(dependence.network()),
        telling.place(dependence.post()),
        dependence.onlyPerson(),
        dependence.onlyBroker(),
        dependence.onlyRoute(),
        telling.why(
            words(dependence),
            question.topology().routeTies(dependence.post(), question.day()).stream()));
  }

  private String words(Dependence dependence) {
    var lacks = new ArrayList<String>();
    if (dependence.onlyPerson()) {
      lacks.add("no person on record");
    }
    if (dependence.onlyBroker()) {
      lacks.add("no broker on record");
    }
    if (dependence.onlyRoute()) {
      lacks.add("no route on record to a school that is not its member");
    }
    return "Without %s, %s has %s."
        .formatted(
            telling.name(dependence.post()),
            telling.name(dependence.network()),
            String.join(", and ", lacks));
  }
}
