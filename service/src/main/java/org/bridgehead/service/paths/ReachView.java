/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.bridgehead.service.question.Meaning;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.question.Telling;
import org.bridgehead.service.question.Why;
import org.bridgehead.service.topology.ExchangePath;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.Reach;
import org.bridgehead.service.topology.ReachCount;
import org.bridgehead.service.topology.TimedPath;
import org.jspecify.annotations.Nullable;

/** Tells how far practice reaches. */
final class ReachView {

  static final SortedMap<String, Meaning> MEANING =
      Meaning.of(
          Map.of(
              "reached",
              new Meaning(
                  "Reached",
                  "How many places practice can have come to by so many steps or that day, those"
                      + " before included."),
              "steps",
              new Meaning(
                  "Steps",
                  "How many ties practice must travel along; two schools in one network are two"
                      + " steps apart."),
              "on",
              new Meaning("Reached on", "The earliest day on which practice can have come there."),
              "firstCarrier",
              new Meaning(
                  "First carrier",
                  "The first place on the route told; of routes as good, that with the lowest"
                      + " numbers on record.")));

  private static final int MOST_CARRIERS = 10;

  private final Questions questions;
  private final Question question;
  private final @Nullable Window window;
  private final int most;

  ReachView(Questions questions, Question question, @Nullable Window window, int most) {
    this.questions = questions;
    this.question = question;
    this.window = window;
    this.most = most;
  }

  Question question() {
    return question;
  }

  boolean isWindow() {
    return window != null;
  }

  ReachFigures figures(Reach reach) {
    var carriers = reach.carriers(question.topology());
    return new ReachFigures(
        question.telling().place(reach.from()),
        words(reach),
        counts(reach).stream().map(this::reached).toList(),
        carriers.stream().limit(MOST_CARRIERS).map(this::carrier).toList(),
        Math.max(0, carriers.size() - MOST_CARRIERS));
  }

  /** By steps, or by the last day of each month. */
  private List<ReachCount> counts(Reach reach) {
    return ReachCount.of(
        question.topology(),
        reach,
        place -> window == null ? place.steps() : lastOfMonth(window, place.day()));
  }

  private static int lastOfMonth(Window window, int day) {
    var date = LocalDate.ofEpochDay(day);
    int last = Math.toIntExact(date.withDayOfMonth(date.lengthOfMonth()).toEpochDay());
    return Math.min(last, window.lastDay());
  }

  private ReachFigures.Reached reached(ReachCount count) {
    return new ReachFigures.Reached(
        window == null ? count.by() : null,
        window == null ? null : LocalDate.ofEpochDay(count.by()),
        count.of(NodeKind.SCHOOL),
        count.of(NodeKind.NETWORK),
        count.of(NodeKind.PERSON),
        count.of(NodeKind.AGENCY),
        count.of(NodeKind.AUTHORITY),
        count.of(NodeKind.ACTIVITY),
        count.authoritiesOfSchools());
  }

  private String words(Reach reach) {
    var counts = counts(reach);
    var from = question.telling().name(reach.from());
    var limit =
        window == null
            ? "Within " + Telling.count(most, "step")
            : "Between " + window.start() + " and " + window.until();
    if (counts.isEmpty()) {
      return "%s, no tie on record leads on from %s.".formatted(limit, from);
    }
    var all = counts.getLast();
    return "%s, practice can travel from %s to %s, %s and %s on record."
        .formatted(
            limit,
            from,
            Telling.count(all.of(NodeKind.SCHOOL), "school"),
            Telling.count(all.of(NodeKind.NETWORK), "network"),
            Telling.count(all.of(NodeKind.PERSON), "post"));
  }

  private ReachFigures.FirstCarrier carrier(Reach.Carrier carrier) {
    return new ReachFigures.FirstCarrier(
        onDay(carrier.first().day()).telling().place(carrier.node()),
        carrier.schools(),
        carrier.places(),
        why(carrier.first()));
  }

  ReachedPlace row(Reach.Place place) {
    var onDay = onDay(place.day());
    var telling = onDay.telling();
    return new ReachedPlace(
        telling.place(place.node()),
        place.steps(),
        onDay.asOf(),
        telling.place(place.carrier()),
        telling.place(place.last().from()),
        why(place.last()));
  }

  private Why why(TimedPath.Step step) {
    var onDay = onDay(step.day());
    var plain = new ExchangePath.Step(step.from(), step.tie(), step.to());
    return onDay.telling().why(new PathView(onDay).alone(plain), IntStream.of(step.tie()));
  }

  private Question onDay(int day) {
    return day == question.day()
        ? question
        : questions.ask(question, ScopeParameters.ofDay(LocalDate.ofEpochDay(day).toString()));
  }
}
