/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bridging;

import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.util.List;
import java.util.function.Function;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Pages;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.AnswerPages;
import org.bridgehead.service.question.Asked;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.table.TableFile;
import org.bridgehead.service.table.TableFormat;
import org.jspecify.annotations.Nullable;

/** The pages of what joins what would otherwise be apart, and their table as a file. */
@Hidden
@Controller
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
final class BridgingPageController {

  private final BridgingAnswers answers;
  private final AnswerPages pages;
  private final Pages plain;

  BridgingPageController(BridgingAnswers answers, AnswerPages pages, Pages plain) {
    this.answers = answers;
    this.pages = pages;
    this.plain = plain;
  }

  @Get("/bridging")
  @Produces(MediaType.TEXT_HTML + ";charset=utf-8")
  HttpResponse<Writable> list(
      HttpRequest<?> request,
      @RequestBean ScopeParameters scope,
      @RequestBean PageParameters page,
      @QueryValue @Nullable List<String> kind) {
    return send(
        request,
        answers.list(scope, kind),
        page,
        "bridging",
        _ -> "What joins groups that would otherwise be apart");
  }

  @Get("/bridging/{kind}/{key}")
  @Produces(MediaType.TEXT_HTML + ";charset=utf-8")
  HttpResponse<Writable> one(
      HttpRequest<?> request,
      String kind,
      String key,
      @RequestBean ScopeParameters scope,
      @QueryValue @Nullable String by) {
    return send(
        request,
        answers.one(kind, key, scope, by),
        new PageParameters(null, null),
        "bridge",
        answer -> "What goes through " + BridgingPage.who(answer.rows().getFirst().bridge()));
  }

  private <R> HttpResponse<Writable> send(
      HttpRequest<?> request,
      Asked<BridgingTotals, R> asked,
      PageParameters page,
      String template,
      Function<Answer<BridgingTotals, R>, String> title) {
    var reply =
        answers.whenReady(request, asked, () -> pages.send(request, asked, page, template, title));
    return reply.code() == HttpStatus.ACCEPTED.getCode() ? waiting(request) : reply;
  }

  /** The page to read while the answer is being worked out; it asks again by itself. */
  private HttpResponse<Writable> waiting(HttpRequest<?> request) {
    var here = Here.of(request);
    return HttpResponse.<Writable>accepted()
        .header("Refresh", "20")
        .header("Cache-Control", "no-store")
        .body(plain.write("waiting", "This is being worked out", here, here));
  }

  @Get(uris = {"/bridging.csv", "/bridging.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  HttpResponse<StreamedFile> file(
      HttpRequest<?> request,
      @RequestBean ScopeParameters scope,
      @QueryValue @Nullable List<String> kind) {
    var rows = answers.list(scope, kind).rows();
    return TableFile.of(TableFormat.ofPath(request), BridgingTable.TABLE, rows);
  }
}
