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

/** The page of routes, with the choice of what the ends mean where a name was typed. */
@Hidden
@Controller
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PathPageController {

  private final RouteAnswers answers;
  private final AnswerPages pages;
  private final PlaceChooser chooser;

  PathPageController(RouteAnswers answers, AnswerPages pages, PlaceChooser chooser) {
    this.answers = answers;
    this.pages = pages;
    this.chooser = chooser;
  }

  @Get("/paths")
  @Produces(MediaType.TEXT_HTML + ";charset=utf-8")
  HttpResponse<Writable> page(
      HttpRequest<?> request,
      @QueryValue(defaultValue = "") String from,
      @QueryValue(defaultValue = "") String to,
      @RequestBean RouteParameters use,
      @QueryValue @Nullable Integer count,
      @QueryValue @Nullable String by,
      @QueryValue @Nullable String start,
      @QueryValue @Nullable String until,
      @QueryValue @Nullable String asOf) {
    var title = "Routes by which practice can travel";
    return chooser
        .choose(request, "pathends", title, List.of("from", "to"))
        .orElseGet(
            () ->
                pages.send(
                    request,
                    answers.find(
                        new PathParameters(from.strip(), to.strip(), count, by, start, until),
                        use,
                        asOf),
                    new PageParameters(null, null),
                    "paths",
                    answer -> title(answer.figures())));
  }

  private static String title(PathFound found) {
    return "Routes from %s to %s".formatted(PathPage.name(found.from()), PathPage.name(found.to()));
  }

  @Get(uris = {"/paths.csv", "/paths.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  HttpResponse<StreamedFile> file(
      HttpRequest<?> request,
      @RequestBean PathParameters asked,
      @RequestBean RouteParameters use,
      @QueryValue @Nullable String asOf) {
    var rows = answers.find(asked, use, asOf).rows();
    return TableFile.of(TableFormat.ofPath(request), PathTable.TABLE, rows);
  }
}
