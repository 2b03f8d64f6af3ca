/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.isolation;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.Replies;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.question.Slice;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.topology.NodeKind;
import org.jspecify.annotations.Nullable;

/** Which networks could invite a school that is in none. */
@Controller("/api/v1/isolation")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "isolation")
final class SuggestionController {

  private final Questions questions;
  private final Replies replies;
  private final SuggestionDesk desk;

  SuggestionController(Questions questions, Replies replies, SuggestionDesk desk) {
    this.questions = questions;
    this.replies = replies;
    this.desk = desk;
  }

  @Get("/{urn}/suggestions")
  @Operation(
      summary = "Which networks could invite this school?",
      description =
          "Up to five learning networks with each part of their score; beside them, and of the same"
              + " standing: forming a new network, and leaving the school alone for now. Places are"
              + " shared out over the suggestions made to all schools.")
  HttpResponse<Answer<SuggestionFigures, SuggestedNetwork>> suggestions(
      HttpRequest<?> request, String urn, @QueryValue @Nullable String asOf) {
    var day = questions.ask(ScopeParameters.ofDay(asOf));
    int school = day.find(NodeKind.SCHOOL, "urn", urn);
    var question = questions.ask(day, new ScopeParameters(asOf, null, null, List.of(urn), null));
    return replies.send(request, question, desk.decisions(), () -> answer(question, school));
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
