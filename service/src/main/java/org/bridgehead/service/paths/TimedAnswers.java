/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.question.Slice;
import org.bridgehead.service.question.Telling;
import org.bridgehead.service.topology.ExchangePath;
import org.bridgehead.service.topology.TimedPath;
import org.jspecify.annotations.Nullable;

/** Answers with a route within a window; each step is told as of the day on which it is taken. */
final class TimedAnswers {

  private final Questions questions;
  private final Question question;
  private final WantedRoutes wanted;

  TimedAnswers(Questions questions, Question question, WantedRoutes wanted) {
    this.questions = questions;
    this.question = question;
    this.wanted = wanted;
  }

  Answer<PathFound, PathStep> within(Window window) {
    return TimedPath.find(
            question.topology(),
            wanted.from(),
            wanted.to(),
            window.firstDay(),
            window.lastDay(),
            wanted.filter())
        .map(this::route)
        .orElseGet(() -> none(window));
  }

  private Answer<PathFound, PathStep> route(TimedPath path) {
    var clauses = new ArrayList<String>();
    var rows = new ArrayList<PathStep>();
    for (var step : path.steps()) {
      var day = LocalDate.ofEpochDay(step.day());
      var view = new PathView(questions.ask(question, ScopeParameters.ofDay(day.toString())));
      var plain = new ExchangePath.Step(step.from(), step.tie(), step.to());
      clauses.add("from " + day + ", " + view.clause(plain, rows.isEmpty()));
      rows.add(view.step(1, rows.size() + 1, plain, day));
    }
    var words =
        clauses.isEmpty()
            ? new PathView(question).words(List.of(), wanted.from())
            : Telling.sentence(String.join("; ", clauses)) + ".";
    var told = new RouteTold(1, words, path.steps().size(), null);
    return answer(words, List.of(told), LocalDate.ofEpochDay(path.arrival()), rows);
  }

  private Answer<PathFound, PathStep> none(Window window) {
    var telling = question.telling();
    var words =
        "No route on record leads from %s to %s between %s and %s%s; there may be ties that nobody has recorded."
            .formatted(
                telling.name(wanted.from()),
                telling.name(wanted.to()),
                window.start(),
                window.until(),
                wanted.restricted() ? " without what is avoided or left out" : "");
    return answer(words, List.of(), null, List.of());
  }

  private Answer<PathFound, PathStep> answer(
      String words, List<RouteTold> routes, @Nullable LocalDate arrival, List<PathStep> rows) {
    var telling = question.telling();
    boolean found = !routes.isEmpty();
    var figures =
        new PathFound(
            telling.place(wanted.from()),
            telling.place(wanted.to()),
            wanted.avoided().stream().map(telling::place).toList(),
            found,
            words,
            found ? routes.getFirst().steps() : null,
            routes.size(),
            routes,
            arrival,
            null);
    return Answer.to(question, PathView.MEANING, figures, Slice.whole(rows));
  }
}
