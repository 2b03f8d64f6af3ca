/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.Refuses;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.Replies;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.table.TableFormat;
import org.jspecify.annotations.Nullable;

/** How far practice can travel from a place. */
@Controller("/api/v1/reach")
@Secured(Roles.READER)
@Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "paths")
final class ReachController {

  private final ReachAnswers answers;
  private final Replies replies;

  ReachController(ReachAnswers answers, Replies replies) {
    this.answers = answers;
    this.replies = replies;
  }

  @Get
  @Refuses(Failure.UnknownResource.class)
  @Operation(
      summary = "How far can practice travel from here?",
      description =
          "By steps on the day, or by date within a window; how many places are reached, through"
              + " whom first, and which, the first first. No scope restricts it.")
  HttpResponse<Answer<ReachFigures, ReachedPlace>> list(
      HttpRequest<?> request,
      @RequestBean ReachParameters asked,
      @RequestBean RouteParameters use,
      @RequestBean PageParameters page,
      @QueryValue @Nullable String asOf) {
    return replies.send(request, answers.find(asked, use, asOf), page, ReachTable.TABLE);
  }
}
