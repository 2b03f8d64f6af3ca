/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import jakarta.inject.Singleton;
import org.bridgehead.service.question.Asked;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.ScopeParameters;
import org.jspecify.annotations.Nullable;

/** Answers by what routes practice can travel, for the API and for pages. */
@Singleton
final class RouteAnswers {

  private final Questions questions;

  RouteAnswers(Questions questions) {
    this.questions = questions;
  }

  /** The routes wanted, without those that must not be used. */
  Asked<PathFound, PathStep> find(
      PathParameters asked, RouteParameters use, @Nullable String asOf) {
    var question = questions.ask(ScopeParameters.ofEverySchool(asOf));
    int from = question.find("from", asked.from());
    int to = question.find("to", asked.to());
    var avoided = use.avoided(question);
    var wanted =
        new WantedRoutes(
            from, to, avoided, use.filter(avoided), use.restricts(), asked.cost(), asked.routes());
    var window = asked.window(question);
    return new Asked<>(
        question,
        _ ->
            window == null
                ? new PathAnswers(question, wanted).onTheDay()
                : new TimedAnswers(questions, question, wanted).within(window));
  }
}
