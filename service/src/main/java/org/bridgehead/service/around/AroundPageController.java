/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.around;

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
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.AnswerPages;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.table.TableFile;
import org.bridgehead.service.table.TableFormat;

/** The page of the network around a place, and its tables as files. */
@Hidden
@Controller("/around/{kind}/{key}")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AroundPageController {

  private final AroundAnswers answers;
  private final AnswerPages pages;

  AroundPageController(AroundAnswers answers, AnswerPages pages) {
    this.answers = answers;
    this.pages = pages;
  }

  @Get
  @Produces(MediaType.TEXT_HTML + ";charset=utf-8")
  HttpResponse<Writable> page(
      HttpRequest<?> request, String kind, String key, @RequestBean AroundParameters asked) {
    var whole = new PageParameters(null, null);
    return pages.send(
        request,
        answers.find(kind, key, asked),
        whole,
        "around",
        answer -> "The network around " + answer.rows().getFirst().words());
  }

  @Get(uris = {"/places.csv", "/places.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  HttpResponse<StreamedFile> places(
      HttpRequest<?> request, String kind, String key, @RequestBean AroundParameters asked) {
    var rows = answer(kind, key, asked).rows();
    return TableFile.of(TableFormat.ofPath(request), AroundTables.PLACES, rows.iterator());
  }

  @Get(uris = {"/ties.csv", "/ties.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  HttpResponse<StreamedFile> ties(
      HttpRequest<?> request, String kind, String key, @RequestBean AroundParameters asked) {
    var ties = answer(kind, key, asked).figures().ties();
    return TableFile.of(TableFormat.ofPath(request), AroundTables.TIES, ties.iterator());
  }

  private Answer<AroundFigures, AroundPlace> answer(
      String kind, String key, AroundParameters asked) {
    return answers.find(kind, key, asked).page(new PageParameters(null, null));
  }
}
