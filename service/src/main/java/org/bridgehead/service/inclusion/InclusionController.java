/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.inclusion;

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
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.Replies;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.table.TableFormat;
import org.jspecify.annotations.Nullable;

/** How all schools of an authority that are in no network could be placed at once. */
@Controller("/api/v1/isolation/plan")
@Secured(Roles.READER)
@Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "isolation")
final class InclusionController {

  private final InclusionAnswers answers;
  private final Replies replies;

  InclusionController(InclusionAnswers answers, Replies replies) {
    this.answers = answers;
    this.replies = replies;
  }

  @Get
  @Operation(
      summary = "How could every unlinked school of an authority be included?",
      description =
          "Places all schools without a network on record at once, into networks with room or new"
              + " ones, and says who remains out and why. A proposal to argue with, not an"
              + " assignment. It needs authority, once or more.")
  HttpResponse<Answer<InclusionFigures, PlannedSchool>> plan(
      HttpRequest<?> request,
      @RequestBean ScopeParameters scope,
      @RequestBean PageParameters page,
      @Parameter(
              description =
                  "Whether schools that are only in their own trust, federation or sponsor's group"
                      + " are placed too: true or false.")
          @QueryValue
          @Nullable String ownGroup) {
    return replies.send(request, answers.plan(scope, ownGroup), page, InclusionTable.TABLE);
  }
}
