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
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.Replies;
import org.bridgehead.service.security.Roles;
import org.jspecify.annotations.Nullable;

/** Which networks could invite a school that is in none. */
@Controller("/api/v1/isolation")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "isolation")
final class SuggestionController {

  private final SuggestionAnswers answers;
  private final Replies replies;

  SuggestionController(SuggestionAnswers answers, Replies replies) {
    this.answers = answers;
    this.replies = replies;
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
    var asked = answers.of(urn, asOf);
    var whole = new PageParameters(null, null);
    return replies.send(request, asked, whole);
  }
}
