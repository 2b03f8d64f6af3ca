/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bridgehead.service.question.Meaning;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Telling;
import org.bridgehead.service.topology.ExchangePath;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.Ties;

/** Tells a route. */
final class PathView {

  static final SortedMap<String, Meaning> MEANING =
      Meaning.of(
          Map.of(
              "found",
              new Meaning(
                  "Route on record", "Whether ties on record lead from the one to the other."),
              "steps",
              new Meaning(
                  "Steps",
                  "How many ties practice must travel along; two schools in one network are two"
                      + " steps apart."),
              "equallyShort",
              new Meaning(
                  "Routes as short", "How many different routes are as short as the one told.")));

  private final Telling telling;
  private final Ties ties;
  private final Question question;

  PathView(Question question) {
    this.question = question;
    telling = question.telling();
    ties = question.topology().ties();
  }

  /** One clause a step, and a sentence that has all of them. */
  String words(int from, int to, boolean avoiding, ExchangePath path) {
    if (!path.exists()) {
      return noRoute(from, to, avoiding);
    }
    if (path.steps().isEmpty()) {
      return Telling.sentence(telling.name(from)) + " is both where the route begins and ends.";
    }
    return Telling.sentence(
        path.steps().stream()
            .map(step -> clause(step, step.from() == from))
            .collect(Collectors.joining("; ", "", ".")));
  }

  private String noRoute(int from, int to, boolean avoiding) {
    var nodes = question.topology().nodes();
    for (int end : new int[] {from, to}) {
      if (!nodes.isAlive(end, question.day())) {
        return telling.notAlive(end);
      }
    }
    return "No route on record leads from %s to %s%s; there may be ties that nobody has recorded."
        .formatted(
            telling.name(from), telling.name(to), avoiding ? " without what is avoided" : "");
  }

  List<PathStep> steps(ExchangePath path) {
    var shown = new ArrayList<PathStep>();
    for (var step : path.steps()) {
      shown.add(
          new PathStep(
              shown.size() + 1,
              telling.place(step.from()),
              telling.place(step.to()),
              telling.why(Telling.sentence(clause(step, true)) + ".", IntStream.of(step.tie()))));
    }
    return shown;
  }

  /**
   * The tie of a step, told from the end that the tie leads from.
   *
   * @param alone whether no step was told before it
   */
  private String clause(ExchangePath.Step step, boolean alone) {
    int tie = step.tie();
    var subject = telling.name(ties.from(tie));
    var object = telling.name(ties.to(tie));
    return switch (ties.kind(tie)) {
      case MEMBER_OF ->
          subject
              + ("lead".equals(telling.role(tie))
                  ? " leads "
                  : " is a " + telling.role(tie) + " in ")
              + object;
      case SERVES -> post(step, alone, "serves " + object + " as " + telling.role(tie));
      case BROKERS -> post(step, alone, "is " + telling.role(tie) + " for " + object);
      case FACILITATES -> post(step, alone, "is facilitator for " + object);
      case PARTNERS -> subject + " is a partner of " + object;
      case TOOK_PART_IN -> subject + " took part in " + object;
      case IN, OF, BORDERS, RESEMBLES -> subject + " is tied to " + object;
    };
  }

  /** Within a route a person is met at one post, and is "the same person" at the next. */
  private String post(ExchangePath.Step step, boolean alone, String does) {
    int subject = ties.from(step.tie());
    if (question.topology().nodes().kind(subject) != NodeKind.PERSON) {
      return telling.name(subject) + " " + does;
    }
    boolean met = !alone && step.from() == subject;
    return (met ? "the same person " : "one person ") + does;
  }
}
