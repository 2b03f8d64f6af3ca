/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.bridgehead.service.bridging.BridgingJobs;
import org.bridgehead.service.bridging.TakesLong;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.Refuses;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.security.Roles;

/** What the four questions would answer if something happened. Nothing is written. */
@Controller("/api/v1/what-if")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "what-if")
final class WhatIfController {

  private final Questions questions;
  private final BridgingJobs jobs;
  private final RecentSuppositions recent;

  WhatIfController(Questions questions, BridgingJobs jobs, RecentSuppositions recent) {
    this.questions = questions;
    this.jobs = jobs;
    this.recent = recent;
  }

  @Post
  @TakesLong
  @Refuses(Failure.UnknownResource.class)
  @Operation(
      summary = "What would the four questions answer if this happened?",
      description =
          "Supposes up to 20 changes, one after the other, on a copy in memory: a school closes or"
              + " joins a network, a post is lost, networks merge or end, two take part in an"
              + " activity. Nothing is written. A change that makes no sense is a problem that"
              + " names it. Bridging may take longer than 10 seconds, or than Prefer: wait=N says:"
              + " then the answer is 202 and the address of a job; ask the same again once that is"
              + " done, or leave bridging out of questions.")
  HttpResponse<Answer<WhatIfFigures, SupposedChange>> ask(
      HttpRequest<?> request, @Body WhatIf asked) {
    var before = questions.ask(asked.scope());
    var answers = new WhatIfAnswers(before, asked);
    var suppositions = Suppositions.of(before, asked.changes());
    var after = recent.after(before, suppositions.changes(), suppositions::after);
    return jobs.answer(
        request,
        answers.needBridges() ? List.of(before, after) : List.of(),
        () -> HttpResponse.ok(answers.answer(after, suppositions)));
  }
}
