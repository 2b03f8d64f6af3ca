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

/** By what routes practice can travel from here to there. */
@Controller("/api/v1/paths")
@Secured(Roles.READER)
@Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "paths")
final class PathsController {

  private final RouteAnswers answers;
  private final Replies replies;

  PathsController(RouteAnswers answers, Replies replies) {
    this.answers = answers;
    this.replies = replies;
  }

  @Get
  @Refuses(Failure.UnknownResource.class)
  @Operation(
      summary = "By what routes can practice travel from here to there?",
      description =
          "A few of the best on the day that differ, told in words, or the earliest within a"
              + " window; all places and ties count unless left out. Where there is none: how near"
              + " it is, and whom to introduce to whom.")
  HttpResponse<Answer<PathFound, PathStep>> find(
      HttpRequest<?> request,
      @RequestBean PathParameters asked,
      @RequestBean RouteParameters use,
      @QueryValue @Nullable String asOf) {
    var whole = new PageParameters(null, null);
    return replies.send(request, answers.find(asked, use, asOf), whole, PathTable.TABLE);
  }
}
