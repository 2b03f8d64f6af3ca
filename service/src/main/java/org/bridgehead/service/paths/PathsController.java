/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.BitSet;
import java.util.List;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.Replies;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.question.Slice;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.topology.ExchangePath;
import org.jspecify.annotations.Nullable;

/** By what routes practice can travel from here to there. */
@Controller("/api/v1/paths")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "paths")
final class PathsController {

  private static final String PLACE =
      "A URN, or a kind and a key such as network:N-1, authority:805, agency:A-1, post:P-1.";

  private final Questions questions;
  private final Replies replies;

  PathsController(Questions questions, Replies replies) {
    this.questions = questions;
    this.replies = replies;
  }

  @Get
  @Operation(
      summary = "By what route can practice travel from here to there?",
      description = "A shortest one on the day, told in words; all places and ties count.")
  HttpResponse<Answer<PathFound, PathStep>> find(
      HttpRequest<?> request,
      @Parameter(description = PLACE) @QueryValue String from,
      @Parameter(description = PLACE) @QueryValue String to,
      @Parameter(description = "What the route must not touch; repeatable. " + PLACE) @QueryValue
          @Nullable List<String> avoid,
      @QueryValue @Nullable String asOf) {
    var question = questions.ask(new ScopeParameters(asOf, null, null, null, "true"));
    int start = question.find("from", from);
    int end = question.find("to", to);
    var avoided =
        avoid == null
            ? List.<Integer>of()
            : avoid.stream().map(place -> question.find("avoid", place)).distinct().toList();
    return replies.send(request, question, () -> answer(question, start, end, avoided));
  }

  private static Answer<PathFound, PathStep> answer(
      Question question, int from, int to, List<Integer> avoided) {
    var avoid = new BitSet();
    avoided.forEach(avoid::set);
    var path = ExchangePath.find(question.routes(), from, to, avoid);
    var view = new PathView(question);
    var telling = question.telling();
    var found =
        new PathFound(
            telling.place(from),
            telling.place(to),
            avoided.stream().map(telling::place).toList(),
            path.exists(),
            view.words(from, to, !avoided.isEmpty(), path),
            path.exists() ? path.steps().size() : null,
            path.shortestRoutes());
    return Answer.to(question, PathView.MEANING, found, Slice.whole(view.steps(path)));
  }
}
