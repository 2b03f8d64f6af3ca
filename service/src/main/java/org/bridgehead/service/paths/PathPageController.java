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
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Pages;
import org.bridgehead.service.question.AnswerPages;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.search.Ends;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.store.Organisation;
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
  private final Pages plain;
  private final Ends ends;

  PathPageController(RouteAnswers answers, AnswerPages pages, Pages plain, Ends ends) {
    this.answers = answers;
    this.pages = pages;
    this.plain = plain;
    this.ends = ends;
  }

  @Get("/paths")
  @Produces(MediaType.TEXT_HTML + ";charset=utf-8")
  HttpResponse<Writable> page(
      HttpRequest<?> request,
      @QueryValue(defaultValue = "") String from,
      @QueryValue(defaultValue = "") String to,
      @RequestBean RouteParameters use,
      @QueryValue @Nullable String by,
      @QueryValue @Nullable String start,
      @QueryValue @Nullable String until,
      @QueryValue @Nullable String asOf) {
    if (!Ends.isReference(from) || !Ends.isReference(to)) {
      return choose(request, from, to);
    }
    var asked = new PathParameters(from.strip(), to.strip(), null, by, start, until);
    return pages.send(
        request,
        answers.find(asked, use, asOf),
        new PageParameters(null, null),
        "paths",
        answer -> title(answer.figures()));
  }

  private static String title(PathFound found) {
    return "Routes from %s to %s".formatted(name(found.from()), name(found.to()));
  }

  private static String name(Place place) {
    var name = place.name() == null ? place.role() : place.name();
    return name == null ? place.kind() + " " + place.key() : name;
  }

  /** On to the routes where each end can mean one thing only, else the choice. */
  private HttpResponse<Writable> choose(HttpRequest<?> request, String from, String to) {
    var choices = new PathEnds(from, to, choices(from), choices(to));
    var one = only(from, choices.fromChoices());
    var other = only(to, choices.toChoices());
    var here = Here.of(request);
    if (one != null && other != null) {
      return HttpResponse.seeOther(URI.create(here.with(Map.of("from", one, "to", other))));
    }
    var title = "Routes by which practice can travel";
    return HttpResponse.ok(plain.write("pathends", title, here, choices));
  }

  private List<Organisation> choices(String typed) {
    return typed.isBlank() || Ends.isReference(typed) ? List.of() : ends.named(typed);
  }

  private static @Nullable String only(String typed, List<Organisation> choices) {
    if (Ends.isReference(typed)) {
      return typed;
    }
    return choices.size() == 1 ? Ends.reference(choices.getFirst()) : null;
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
