/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.catalogue;

import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Pages;
import org.bridgehead.service.question.ScopeChoices;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.PersonalAnswer;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.table.TableFormat;

/** The pages of the catalogue: the list, and each query with a form and what it finds. */
@Hidden
@Controller
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
final class QueryPageController {

  private final QueryAnswers answers;
  private final Pages pages;

  QueryPageController(QueryAnswers answers, Pages pages) {
    this.answers = answers;
    this.pages = pages;
  }

  @Get("/queries")
  @Produces(MediaType.TEXT_HTML + ";charset=utf-8")
  Writable list(HttpRequest<?> request) {
    var here = Here.of(request);
    var byArea = new LinkedHashMap<String, List<QueryEntry>>();
    answers.list().stream()
        .map(QueryEntry::of)
        .forEach(
            entry ->
                byArea.merge(
                    entry.area(),
                    List.of(entry),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
    return pages.write("queries", "Ready-made queries", here, new QueriesPage(here, byArea));
  }

  @Get("/queries/{area}/{slug}")
  @Produces(MediaType.TEXT_HTML + ";charset=utf-8")
  HttpResponse<Writable> page(HttpRequest<?> request, String area, String slug, Access access) {
    var here = Here.of(request);
    var query = answers.find(area, slug);
    var given = QueryAnswers.given(query, here);
    var choices = ScopeChoices.of(answers.today());
    var entry = QueryEntry.of(query);
    if (!isComplete(entry, given)) {
      var blank = new QueryPage(here, entry, choices, null);
      return HttpResponse.ok(pages.write("query", entry.title(), here, blank));
    }
    var prepared = answers.prepare(query, given, access);
    var model = new QueryPage(here, entry, choices, answers.run(prepared));
    var answer = HttpResponse.ok(pages.write("query", entry.title(), here, model));
    return prepared.showsPersonal() ? PersonalAnswer.notKept(answer) : answer;
  }

  private static boolean isComplete(QueryEntry entry, Map<String, List<String>> given) {
    return entry.parameters().stream()
        .allMatch(parameter -> !parameter.required() || given.containsKey(parameter.name()));
  }

  @Get(uris = {"/queries/{area}/{slug}/rows.csv", "/queries/{area}/{slug}/rows.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  HttpResponse<StreamedFile> file(HttpRequest<?> request, String area, String slug, Access access) {
    var query = answers.find(area, slug);
    var prepared = answers.prepare(query, QueryAnswers.given(query, Here.of(request)), access);
    return QueryFiles.of(TableFormat.ofPath(request), prepared, answers.run(prepared));
  }
}
