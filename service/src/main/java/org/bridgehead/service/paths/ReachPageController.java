/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

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
import java.util.List;
import org.bridgehead.service.question.AnswerPages;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.table.TableFile;
import org.bridgehead.service.table.TableFormat;
import org.jspecify.annotations.Nullable;

/** The page of how far practice can travel from a place, and its table as a file. */
@Hidden
@Controller
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReachPageController {

  private final ReachAnswers answers;
  private final AnswerPages pages;
  private final PlaceChooser chooser;

  ReachPageController(ReachAnswers answers, AnswerPages pages, PlaceChooser chooser) {
    this.answers = answers;
    this.pages = pages;
    this.chooser = chooser;
  }

  @Get("/reach")
  @Produces(MediaType.TEXT_HTML + ";charset=utf-8")
  HttpResponse<Writable> page(
      HttpRequest<?> request,
      @QueryValue(defaultValue = "") String from,
      @QueryValue @Nullable Integer steps,
      @QueryValue @Nullable String start,
      @QueryValue @Nullable String until,
      @QueryValue @Nullable List<String> kind,
      @RequestBean RouteParameters use,
      @RequestBean PageParameters page,
      @QueryValue @Nullable String asOf) {
    return chooser
        .choose(request, "reachfrom", "How far practice can travel", List.of("from"))
        .orElseGet(
            () ->
                pages.send(
                    request,
                    answers.find(
                        new ReachParameters(from.strip(), steps, start, until, kind), use, asOf),
                    page,
                    "reach",
                    answer ->
                        "How far practice can travel from "
                            + PathPage.name(answer.figures().from())));
  }

  @Get(uris = {"/reach.csv", "/reach.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  HttpResponse<StreamedFile> file(
      HttpRequest<?> request,
      @RequestBean ReachParameters asked,
      @RequestBean RouteParameters use,
      @QueryValue @Nullable String asOf) {
    var rows = answers.find(asked, use, asOf).rows();
    return TableFile.of(TableFormat.ofPath(request), ReachTable.TABLE, rows);
  }
}
