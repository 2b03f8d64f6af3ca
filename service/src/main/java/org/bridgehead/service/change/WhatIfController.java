/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.bridgehead.service.bridging.BridgingJobs;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.Slice;
import org.bridgehead.service.security.Roles;

/** What the four questions would answer if something happened. Nothing is written. */
@Controller("/api/v1/what-if")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "what-if")
final class WhatIfController {

  private final Questions questions;
  private final BridgingJobs jobs;

  WhatIfController(Questions questions, BridgingJobs jobs) {
    this.questions = questions;
    this.jobs = jobs;
  }

  @Post
  @Operation(
      summary = "What would the four questions answer if this happened?",
      description =
          "Supposes up to 20 changes, one after the other, on a copy in memory: a school closes or"
              + " joins a network, a post is lost, networks merge or end, two take part in an"
              + " activity. Nothing is written. A change that makes no sense is a problem that"
              + " names it. Bridging takes seconds on a whole country; leave it out of questions"
              + " where it is not needed.")
  Answer<WhatIfFigures, SupposedChange> ask(@Body WhatIf asked) {
    var question = questions.ask(asked.scope());
    var answers = new WhatIfAnswers(question, asked, jobs::await);
    var suppositions = Suppositions.of(question, asked.changes());
    var figures = answers.figures(suppositions.after());
    return Answer.to(question, answers.meaning(), figures, Slice.whole(suppositions.told()))
        .noting("All that is said of \"after\" is supposed; nothing of it is on record.");
  }
}
