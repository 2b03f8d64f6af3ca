/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.shape;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.Asked;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.Replies;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.question.Slice;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.topology.NodeKind;
import org.jspecify.annotations.Nullable;

/** What networks and authorities look like from above, and where the holders of posts went. */
@Controller("/api/v1")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "shape")
final class ShapeController {

  private final ShapeAnswers answers;
  private final Questions questions;
  private final Replies replies;

  ShapeController(ShapeAnswers answers, Questions questions, Replies replies) {
    this.answers = answers;
    this.questions = questions;
    this.replies = replies;
  }

  @Get("/networks/{id}/shape")
  @Operation(
      summary = "What does this network look like from above?",
      description = "From what joins its schools besides the membership.")
  HttpResponse<Answer<ShapeRow.Totals, ShapeRow>> ofNetwork(
      HttpRequest<?> request, String id, @RequestBean ScopeParameters scope) {
    return send(request, answers.ofNetwork(id, scope));
  }

  @Get("/authorities/{code}/shape")
  @Operation(
      summary = "What do this authority's schools look like from above?",
      description = "From the learning networks, posts and activities that they share.")
  HttpResponse<Answer<ShapeRow.Totals, ShapeRow>> ofAuthority(
      HttpRequest<?> request, String code, @RequestBean ScopeParameters scope) {
    return send(request, answers.ofAuthority(code, scope));
  }

  private HttpResponse<Answer<ShapeRow.Totals, ShapeRow>> send(
      HttpRequest<?> request, Asked<ShapeRow.Totals, ShapeRow> asked) {
    var whole = new PageParameters(null, null);
    return replies.send(request, asked, whole);
  }

  @Get("/networks/{id}/tracer")
  @Operation(
      summary = "Where did those who held this network's posts go?",
      description = "Between two days, as counts; nobody is told apart.")
  HttpResponse<Answer<Destination.Totals, Destination>> tracer(
      HttpRequest<?> request,
      String id,
      @Parameter(description = "The day on which they held a post, as 2020-09-01.") @QueryValue
          @Nullable String from,
      @Parameter(
              description =
                  "The day on which they are looked for; if left out, the newest that the sources"
                      + " cover.")
          @QueryValue
          @Nullable String to,
      @RequestBean PageParameters page) {
    if (from == null) {
      var error = new FieldError("from", "must be a day, as 2020-09-01", "");
      throw new Failure.InvalidFields(List.of(error)).exception();
    }
    var first = Questions.day("from", from);
    var until = to == null ? null : Questions.day("to", to).toString();
    var question = questions.ask(ScopeParameters.ofDay(until));
    int network = question.find(NodeKind.NETWORK, "id", id);
    return replies.send(
        request,
        question,
        () -> {
          var view = new TracerView(question, network, first);
          Slice<Integer> slice = Slice.of(view.authorities(), view::key, page);
          return Answer.to(question, TracerView.MEANING, view.totals(), slice.map(view::show));
        });
  }
}
