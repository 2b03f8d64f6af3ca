/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.around;

import jakarta.inject.Singleton;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.Asked;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.question.Slice;
import org.bridgehead.service.topology.EgoNetwork;

/** Answers what is around a place, for the API and for pages. No scope restricts it. */
@Singleton
final class AroundAnswers {

  private final Questions questions;

  AroundAnswers(Questions questions) {
    this.questions = questions;
  }

  /** The places around one, the nearest first, and the ties between them. */
  Asked<AroundFigures, AroundPlace> find(String kind, String key, AroundParameters asked) {
    var question = question(asked);
    int ego = question.find(Question.kind("kind", kind), "key", key);
    int steps = asked.withinSteps();
    int most = asked.mostPlaces();
    return new Asked<>(
        question, _ -> answer(question, EgoNetwork.of(question.routes(), ego, steps, most), steps));
  }

  private Question question(AroundParameters asked) {
    return questions.ask(ScopeParameters.ofEverySchool(asked.asOf()));
  }

  private static Answer<AroundFigures, AroundPlace> answer(
      Question question, EgoNetwork network, int steps) {
    var view = new AroundView(question);
    var rows = network.alters().stream().map(view::row).toList();
    var answer =
        Answer.to(question, AroundView.MEANING, view.figures(network, steps), Slice.whole(rows));
    return question.topology().nodes().isAlive(network.ego(), question.day())
        ? answer
        : answer.noting(question.telling().notAlive(network.ego()));
  }
}
