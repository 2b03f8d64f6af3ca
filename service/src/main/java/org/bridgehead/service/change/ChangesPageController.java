/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import java.util.List;
import org.bridgehead.service.bridging.BridgingJobs;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Pages;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.Replies;
import org.bridgehead.service.question.ScopeChoices;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.table.TableFile;
import org.bridgehead.service.table.TableFormat;
import org.jspecify.annotations.Nullable;

/** The page of what changed between two days, and its tables as files. */
@Hidden
@Controller("/changes")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ChangesPageController {

  private static final PageParameters FIRST_ROWS = new PageParameters(20L, null);
  private static final Duration WAIT = Duration.ofSeconds(2);

  private final ChangeAnswers answers;
  private final Questions questions;
  private final BridgingJobs jobs;
  private final Replies replies;
  private final Pages pages;

  ChangesPageController(
      ChangeAnswers answers, Questions questions, BridgingJobs jobs, Replies replies, Pages pages) {
    this.answers = answers;
    this.questions = questions;
    this.jobs = jobs;
    this.replies = replies;
    this.pages = pages;
  }

  /**
   * Both days may be left out: then the form alone is shown, and the newest day is the second.
   *
   * @param part the code of the one question that is to be shown alone, a page at a time; null for
   *     the first rows of all four
   */
  @Get
  @Produces(MediaType.TEXT_HTML + ";charset=utf-8")
  HttpResponse<Writable> page(
      HttpRequest<?> request,
      @QueryValue @Nullable String from,
      @QueryValue @Nullable String to,
      @QueryValue @Nullable String part,
      @RequestBean ScopeParameters scope,
      @RequestBean PageParameters rows) {
    var here = Here.of(request);
    var alone = part == null ? null : Codes.parse(Topic.class, "part", part);
    if (from == null) {
      var newest = questions.ask(scope.on(to == null ? scope.asOf() : to));
      var since = newest.snapshot().dayBefore(newest.asOf());
      var model = new ChangesPage(here, ScopeChoices.of(newest), since, newest.asOf(), alone, null);
      return HttpResponse.ok(write(here, model));
    }
    var compared = compared(from, to, scope);
    var both = List.of(compared.before(), compared.after());
    boolean bridging =
        (alone == null || alone == Topic.BRIDGING)
            && jobs.areAtHand(both, request.getUri().toString(), WAIT);
    return replies.send(
        request,
        compared.after(),
        List.of(bridging),
        () ->
            write(
                here,
                new ChangesPage(
                    here,
                    ScopeChoices.of(compared.after()),
                    compared.before().asOf(),
                    compared.after().asOf(),
                    alone,
                    alone == null
                        ? parts(compared, scope, bridging)
                        : part(alone, compared, scope, bridging, rows))));
  }

  private Writable write(Here here, ChangesPage model) {
    return pages.write("changes", "What changed between two days", here, model);
  }

  private ChangesPage.Parts parts(Compared compared, ScopeParameters scope, boolean bridging) {
    return new ChangesPage.Parts(
        answers.isolation(compared).page(FIRST_ROWS),
        bridging ? answers.bridging(compared, null).page(FIRST_ROWS) : null,
        answers.links(compared, scope, null, null).page(FIRST_ROWS),
        answers.paths(compared).page(FIRST_ROWS));
  }

  private ChangesPage.Parts part(
      Topic alone,
      Compared compared,
      ScopeParameters scope,
      boolean bridging,
      PageParameters rows) {
    return new ChangesPage.Parts(
        alone == Topic.ISOLATION ? answers.isolation(compared).page(rows) : null,
        bridging ? answers.bridging(compared, null).page(rows) : null,
        alone == Topic.LINKS ? answers.links(compared, scope, null, null).page(rows) : null,
        alone == Topic.PATHS ? answers.paths(compared).page(rows) : null);
  }

  /** The day that stays with a reader is the second where none is given. */
  private Compared compared(String from, @Nullable String to, ScopeParameters scope) {
    var until = to == null ? scope.asOf() : to;
    var day = until == null ? questions.ask(scope).asOf().toString() : until;
    return answers.compared(from, day, scope.on(null));
  }

  @Get(uris = {"/isolation.csv", "/isolation.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  HttpResponse<StreamedFile> isolation(
      HttpRequest<?> request,
      @QueryValue String from,
      @QueryValue @Nullable String to,
      @RequestBean ScopeParameters scope) {
    var rows = answers.isolation(compared(from, to, scope)).rows();
    return TableFile.of(TableFormat.ofPath(request), ChangeTables.ISOLATION, rows);
  }

  @Get(uris = {"/bridging.csv", "/bridging.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  HttpResponse<StreamedFile> bridging(
      HttpRequest<?> request,
      @QueryValue String from,
      @QueryValue @Nullable String to,
      @RequestBean ScopeParameters scope) {
    var rows = answers.bridging(compared(from, to, scope), null).rows();
    return TableFile.of(TableFormat.ofPath(request), ChangeTables.BRIDGING, rows);
  }

  @Get(uris = {"/links.csv", "/links.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  HttpResponse<StreamedFile> links(
      HttpRequest<?> request,
      @QueryValue String from,
      @QueryValue @Nullable String to,
      @RequestBean ScopeParameters scope) {
    var rows = answers.links(compared(from, to, scope), scope, null, null).rows();
    return TableFile.of(TableFormat.ofPath(request), ChangeTables.LINKS, rows);
  }

  @Get(uris = {"/paths.csv", "/paths.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  HttpResponse<StreamedFile> paths(
      HttpRequest<?> request,
      @QueryValue String from,
      @QueryValue @Nullable String to,
      @RequestBean ScopeParameters scope) {
    var rows = answers.paths(compared(from, to, scope)).rows();
    return TableFile.of(TableFormat.ofPath(request), ChangeTables.PATHS, rows);
  }
}
