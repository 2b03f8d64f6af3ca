/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.inclusion;

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
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Pages;
import org.bridgehead.service.question.AnswerPages;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.ScopeChoices;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.table.TableFile;
import org.bridgehead.service.table.TableFormat;
import org.jspecify.annotations.Nullable;

/** The page of an authority's inclusion plan, and its table as a file. */
@Hidden
@Controller
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
final class InclusionPageController {

  private static final String TITLE = "How every unlinked school could be included";

  private final InclusionAnswers answers;
  private final AnswerPages pages;
  private final Pages plain;

  InclusionPageController(InclusionAnswers answers, AnswerPages pages, Pages plain) {
    this.answers = answers;
    this.pages = pages;
    this.plain = plain;
  }

  /** The plan; the choice of an authority where none is named. */
  @Get("/isolation/plan")
  @Produces(MediaType.TEXT_HTML + ";charset=utf-8")
  HttpResponse<Writable> page(
      HttpRequest<?> request,
      @RequestBean ScopeParameters scope,
      @RequestBean PageParameters page,
      @QueryValue @Nullable String ownGroup) {
    if (scope.authority() == null || scope.authority().isEmpty()) {
      var choices = ScopeChoices.of(answers.question(scope));
      return HttpResponse.ok(plain.write("plans", TITLE, Here.of(request), choices));
    }
    return pages.send(request, answers.plan(scope, ownGroup), page, "plan", _ -> TITLE);
  }

  @Get(uris = {"/isolation/plan.csv", "/isolation/plan.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  HttpResponse<StreamedFile> file(
      HttpRequest<?> request,
      @RequestBean ScopeParameters scope,
      @QueryValue @Nullable String ownGroup) {
    var rows = answers.plan(scope, ownGroup).rows();
    return TableFile.of(TableFormat.ofPath(request), InclusionTable.TABLE, rows);
  }
}
