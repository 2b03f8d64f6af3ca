/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import java.time.LocalDate;
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
import org.jspecify.annotations.Nullable;

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
                  "Routes as short",
                  "How many different routes are as short as the first, or as strong if they are"
                      + " told by strength; within a window only the one is counted."),
              "strength",
              new Meaning(
                  "Strength",
                  "The share of a practice that would arrive if half were lost at every step and"
                      + " the rest shared out evenly among the others at each network, post,"
                      + " activity, agency or authority on the way."),
              "arrival",
              new Meaning(
                  "Arrival", "The earliest day in the window on which practice can have arrived."),
              "usableFrom",
              new Meaning(
                  "Usable from",
                  "The first day on which the step can be taken after those before it.")));

  private final Telling telling;
  private final Ties ties;
  private final Question question;

  PathView(Question question) {
    this.question = question;
    telling = question.telling();
    ties = question.topology().ties();
  }

  /** One clause a step, and a sentence that has all of them. */
  String words(List<ExchangePath.Step> steps, int from) {
    if (steps.isEmpty()) {
      return Telling.sentence(telling.name(from)) + " is both where the route begins and ends.";
    }
    return Telling.sentence(
        steps.stream()
            .map(step -> clause(step, step.from() == from))
            .collect(Collectors.joining("; ", "", ".")));
  }

  /** Says that there is no route, and why if an end was not there. */
  String noRoute(int from, int to, boolean avoiding) {
    var nodes = question.topology().nodes();
    for (int end : new int[] {from, to}) {
      if (!nodes.isAlive(end, question.day())) {
        return telling.notAlive(end);
      }
    }
    return "No route on record leads from %s to %s%s; there may be ties that nobody has recorded."
        .formatted(
            telling.name(from),
            telling.name(to),
            avoiding ? " without what is avoided or left out" : "");
  }

  /** The steps of the route of that number. */
  List<PathStep> steps(int route, List<ExchangePath.Step> steps) {
    var shown = new ArrayList<PathStep>();
    for (var step : steps) {
      shown.add(step(route, shown.size() + 1, step, null));
    }
    return shown;
  }

  /** A step; the day from which it can be taken is null if all are taken on one day. */
  PathStep step(int route, int number, ExchangePath.Step step, @Nullable LocalDate usableFrom) {
    return new PathStep(
        route,
        number,
        telling.place(step.from()),
        telling.place(step.to()),
        usableFrom,
        telling.why(alone(step), IntStream.of(step.tie())));
  }

  /** The tie of a step as a sentence of its own. */
  String alone(ExchangePath.Step step) {
    return Telling.sentence(clause(step, true)) + ".";
  }

  /**
   * The tie of a step, told from the end that the tie leads from.
   *
   * @param alone whether no step was told before it
   */
  String clause(ExchangePath.Step step, boolean alone) {
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
      case IN, OF, BORDERS, RESEMBLES, SUCCEEDED_BY, AVOIDS, TRAVELS ->
          subject + " is tied to " + object;
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
