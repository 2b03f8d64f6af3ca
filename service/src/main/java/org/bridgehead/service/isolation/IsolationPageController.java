/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.isolation;

import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import org.bridgehead.service.picture.PictureFiles;
import org.bridgehead.service.question.AnswerPages;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.table.TableFile;
import org.bridgehead.service.table.TableFormat;

/** The page of schools with no network on record, and its table and map as files. */
@Hidden
@Controller
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
final class IsolationPageController {

  private final IsolationAnswers answers;
  private final AnswerPages pages;

  IsolationPageController(IsolationAnswers answers, AnswerPages pages) {
    this.answers = answers;
    this.pages = pages;
  }

  @Get("/isolation")
  @Produces(MediaType.TEXT_HTML + ";charset=utf-8")
  HttpResponse<Writable> page(
      HttpRequest<?> request,
      @RequestBean ScopeParameters scope,
      @RequestBean IsolationParameters wanted,
      @RequestBean PageParameters page) {
    return pages.send(
        request,
        answers.list(scope, wanted),
        page,
        "isolation",
        _ -> "Schools with no network on record",
        answers.map(scope, wanted));
  }

  @Get(uris = {"/isolation/map.svg", "/isolation/map.png"})
  @Produces({PictureFiles.SVG_TYPE, PictureFiles.PNG_TYPE})
  HttpResponse<byte[]> map(
      HttpRequest<?> request,
      @RequestBean ScopeParameters scope,
      @RequestBean IsolationParameters wanted) {
    return pages.picture(request, answers.map(scope, wanted), "isolation-map");
  }

  @Get(uris = {"/isolation.csv", "/isolation.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  HttpResponse<StreamedFile> file(
      HttpRequest<?> request,
      @RequestBean ScopeParameters scope,
      @RequestBean IsolationParameters wanted) {
    return TableFile.of(
        TableFormat.ofPath(request), IsolationTable.TABLE, answers.list(scope, wanted).rows());
  }
}
