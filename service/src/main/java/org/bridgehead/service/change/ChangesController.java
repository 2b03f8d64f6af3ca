/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

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
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import org.bridgehead.service.bridging.BridgingJobs;
import org.bridgehead.service.bridging.RankedKinds;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.links.LinkKinds;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.Replies;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.security.Roles;
import org.jspecify.annotations.Nullable;

/** What the four questions answer on one day and on another. */
@Controller("/api/v1/changes")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "changes")
final class ChangesController {

  private static final String FROM = "The first day, as 2023-01-31.";
  private static final String TO = "The second day.";

  private final Questions questions;
  private final Replies replies;
  private final BridgingJobs jobs;

  ChangesController(Questions questions, Replies replies, BridgingJobs jobs) {
    this.questions = questions;
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
    var compared = compared(from, to, scope);
    return send(request, compared, page, () -> new IsolationChanges(compared));
  }

  @Get("/bridging")
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
    var compared = compared(from, to, scope);
    var kinds = RankedKinds.of(kind);
    var needed =
        replies.isKnown(request, compared.after())
            ? List.<Question>of()
            : List.of(compared.before(), compared.after());
    return jobs.answer(
        request,
        needed,
        () -> send(request, compared, page, () -> new BridgingChanges(compared, kinds)));
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
    var local = compared(from, to, scope);
    var everywhere = new Compared(local.before().everywhere(), local.after().everywhere(), false);
    var options = LinkKinds.options(kind, level);
    return send(
        request,
        local,
        page,
        () -> {
          var touching = new HashSet<>(NamedAuthorities.of(local.before(), scope));
          touching.addAll(NamedAuthorities.of(local.after(), scope));
          return new LinkChanges(everywhere, options, touching);
        });
  }

  @Get("/paths")
  @Operation(summary = "How many pairs of schools gained or lost a route, and who was cut off?")
  HttpResponse<Answer<ChangeFigures<PathChangeTotals>, ReachChange>> paths(
      HttpRequest<?> request,
      @Parameter(description = FROM) @QueryValue String from,
      @Parameter(description = TO) @QueryValue String to,
      @RequestBean ScopeParameters scope,
      @RequestBean PageParameters page) {
    var compared = compared(from, to, scope);
    return send(request, compared, page, () -> new PathChanges(compared));
  }

  private Compared compared(String from, String to, ScopeParameters scope) {
    if (scope.asOf() != null) {
      throw invalid("asOf", "must be left out: from and to say which days", scope.asOf());
    }
    var first = Questions.day("from", from);
    var second = Questions.day("to", to);
    if (!first.isBefore(second)) {
      throw invalid("to", "must be after from", to);
    }
    var before = questions.ask(scope.on(from));
    return new Compared(before, questions.ask(before, scope.on(to)), false);
  }

  private static RuntimeException invalid(String field, String message, @Nullable String value) {
    return new Failure.InvalidFields(List.of(new FieldError(field, message, value))).exception();
  }

  private <F, R> HttpResponse<Answer<ChangeFigures<F>, R>> send(
      HttpRequest<?> request,
      Compared compared,
      PageParameters page,
      Supplier<Changes<F, R>> made) {
    return replies.send(request, compared.after(), () -> answer(compared, page, made.get()));
  }

  private static <F, R> Answer<ChangeFigures<F>, R> answer(
      Compared compared, PageParameters page, Changes<F, R> changes) {
    var figures =
        new ChangeFigures<>(
            compared.before().asOf(),
            compared.after().asOf(),
            RecordGrowth.between(compared.before(), compared.after()),
            changes.totals());
    return Answer.to(compared.after(), changes.meaning(), figures, changes.rows().page(page))
        .noting(
            "This compares what is on record of two days; what is first recorded between them is"
                + " not new for that.");
  }
}
