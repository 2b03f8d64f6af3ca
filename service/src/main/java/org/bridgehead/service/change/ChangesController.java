/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

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
import java.util.List;
import org.bridgehead.service.bridging.BridgingJobs;
import org.bridgehead.service.bridging.TakesLong;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Replies;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.table.TableFormat;
import org.jspecify.annotations.Nullable;

/** What the four questions answer on one day and on another. */
@Controller("/api/v1/changes")
@Secured(Roles.READER)
@Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "changes")
final class ChangesController {

  private static final String FROM = "The first day, as 2023-01-31.";
  private static final String TO = "The second day.";

  private final ChangeAnswers answers;
  private final Replies replies;
  private final BridgingJobs jobs;

  ChangesController(ChangeAnswers answers, Replies replies, BridgingJobs jobs) {
    this.answers = answers;
    this.replies = replies;
    this.jobs = jobs;
  }

  @Get("/isolation")
  @Operation(summary = "Which schools stand elsewhere on the ladder, and by which ties?")
  HttpResponse<Answer<ChangeFigures<IsolationChangeTotals>, RungChange>> isolation(
      HttpRequest<?> request,
      @Parameter(description = FROM) @QueryValue String from,
      @Parameter(description = TO) @QueryValue String to,
      @RequestBean ScopeParameters scope,
      @RequestBean PageParameters page) {
    var asked = answers.isolation(answers.compared(from, to, scope));
    return replies.send(request, asked, page, ChangeTables.ISOLATION);
  }

  @Get("/bridging")
  @TakesLong
  @Operation(
      summary = "Through which posts and organisations do more or fewer routes go?",
      description = "May take long, and is then answered with 202 and the address of a job.")
  HttpResponse<Answer<ChangeFigures<BridgingChangeTotals>, BridgeChange>> bridging(
      HttpRequest<?> request,
      @Parameter(description = FROM) @QueryValue String from,
      @Parameter(description = TO) @QueryValue String to,
      @RequestBean ScopeParameters scope,
      @RequestBean PageParameters page,
      @Parameter(
              description =
                  "post, school, authority, agency, network or activity; repeatable; the first"
                      + " four if left out.")
          @QueryValue
          @Nullable List<String> kind) {
    var compared = answers.compared(from, to, scope);
    var asked = answers.bridging(compared, kind);
    var needed =
        replies.isKnown(request, compared.after())
            ? List.<Question>of()
            : List.of(compared.before(), compared.after());
    return jobs.answer(
        request, needed, () -> replies.send(request, asked, page, ChangeTables.BRIDGING));
  }

  @Get("/links")
  @Operation(summary = "Which pairs of authorities gained or lost their links?")
  HttpResponse<Answer<ChangeFigures<LinkChangeTotals>, LinkChange>> links(
      HttpRequest<?> request,
      @Parameter(description = FROM) @QueryValue String from,
      @Parameter(description = TO) @QueryValue String to,
      @RequestBean ScopeParameters scope,
      @RequestBean PageParameters page,
      @Parameter(description = "As of links; the learning kinds if left out.") @QueryValue
          @Nullable List<String> kind,
      @Parameter(description = "schools, authorities or services; all if left out.") @QueryValue
          @Nullable List<String> level) {
    var asked = answers.links(answers.compared(from, to, scope), scope, kind, level);
    return replies.send(request, asked, page, ChangeTables.LINKS);
  }

  @Get("/paths")
  @Operation(summary = "How many pairs of schools gained or lost a route, and who was cut off?")
  HttpResponse<Answer<ChangeFigures<PathChangeTotals>, ReachChange>> paths(
      HttpRequest<?> request,
      @Parameter(description = FROM) @QueryValue String from,
      @Parameter(description = TO) @QueryValue String to,
      @RequestBean ScopeParameters scope,
      @RequestBean PageParameters page) {
    var asked = answers.paths(answers.compared(from, to, scope));
    return replies.send(request, asked, page, ChangeTables.PATHS);
  }
}
