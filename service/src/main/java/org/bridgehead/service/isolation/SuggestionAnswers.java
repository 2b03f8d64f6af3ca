/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.Asked;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.question.Slice;
import org.bridgehead.service.topology.NodeKind;
import org.jspecify.annotations.Nullable;

/** Answers which networks could invite a school, for the API and for pages. */
@Singleton
public final class SuggestionAnswers {

  private final Questions questions;
  private final SuggestionDesk desk;

  SuggestionAnswers(Questions questions, SuggestionDesk desk) {
    this.questions = questions;
    this.desk = desk;
  }

  /** The suggestions for one school. */
  public Asked<SuggestionFigures, SuggestedNetwork> of(String urn, @Nullable String asOf) {
    var day = questions.ask(ScopeParameters.ofDay(asOf));
    int school = day.find(NodeKind.SCHOOL, "urn", urn);
    var question = questions.ask(day, ScopeParameters.ofSchools(asOf, List.of(urn)));
    return new Asked<>(question, desk.decisions(), _ -> answer(question, school));
  }

  private Answer<SuggestionFigures, SuggestedNetwork> answer(Question question, int school) {
    var view = new SuggestionView(question, desk.options());
    var all = desk.suggestions(question);
    var made = all.of(school);
    var figures =
        Ladder.of(question).rows().stream()
            .filter(row -> row.school() == school)
            .findFirst()
            .map(row -> view.figures(row, made, all.newNetwork(school)))
            .orElseGet(() -> view.closed(school));
    return Answer.to(
        question, SuggestionView.MEANING, figures, Slice.whole(made).map(view::network));
  }
}
