/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.report;

import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.error.ProblemException;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Pages;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.PersonalAnswer;
import org.bridgehead.service.security.Roles;
import org.jspecify.annotations.Nullable;

/** The pages of reports, and the form by which a view becomes one. */
@Hidden
@Controller("/reports")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReportPageController {

  private static final String HTML = MediaType.TEXT_HTML + ";charset=utf-8";
  private static final String VIEW = "view";

  private final ReportDesk desk;
  private final ReportReader reader;
  private final Pages pages;

  ReportPageController(ReportDesk desk, ReportReader reader, Pages pages) {
    this.desk = desk;
    this.reader = reader;
    this.pages = pages;
  }

  @Get
  @Produces(HTML)
  @Secured(Roles.VIEWER)
  HttpResponse<Writable> list(
      HttpRequest<?> request,
      @QueryValue @Nullable String after,
      @QueryValue @Nullable Long limit) {
    var model = new ReportsPage(Here.of(request), desk.list(after, limit));
    return sent(HttpResponse.ok(), "reports", "Reports", model.here(), model);
  }

  @Get("/{id:[0-9a-f]+}")
  @Produces(HTML)
  @Secured(Roles.READER)
  HttpResponse<Writable> one(HttpRequest<?> request, String id) {
    var model = reader.read(request, id);
    return sent(HttpResponse.ok(), "report", model.report().title(), model.here(), model);
  }

  /** The form to freeze the view of that address. */
  @Get("/new")
  @Produces(HTML)
  @Secured(Roles.EDITOR)
  HttpResponse<Writable> fresh(HttpRequest<?> request) {
    return form(request, HttpResponse.ok(), Map.of(), Map.of());
  }

  @Post(uri = "/new", consumes = MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(HTML)
  @Secured(Roles.EDITOR)
  HttpResponse<Writable> freeze(HttpRequest<?> request, @Body ReportRequest asked, Access access) {
    try {
      return HttpResponse.seeOther(URI.create(desk.freeze(asked, access).path()));
    } catch (ProblemException problem) {
      return form(request, HttpResponse.badRequest(), typed(asked), errors(problem));
    }
  }

  private static Map<String, String> typed(ReportRequest asked) {
    return Map.of(
        "title", Objects.requireNonNullElse(asked.title(), ""),
        "decided", Objects.requireNonNullElse(asked.decided(), ""),
        "options", Objects.requireNonNullElse(asked.options(), ""),
        "rejected", Objects.requireNonNullElse(asked.rejected(), ""));
  }

  /** What is wrong with a text; a problem of the view itself is thrown on. */
  private static Map<String, String> errors(ProblemException problem) {
    var byField = new LinkedHashMap<String, String>();
    if (problem.failure() instanceof Failure.InvalidFields(List<FieldError> errors)) {
      errors.forEach(error -> byField.put(error.field(), label(error.field()) + error.message()));
    }
    if (!List.of("title", "decided", "options", "rejected").containsAll(byField.keySet())
        || byField.isEmpty()) {
      throw problem;
    }
    return byField;
  }

  private static String label(String field) {
    return switch (field) {
      case "title" -> "The title ";
      case "decided" -> "What was decided ";
      case "options" -> "The options ";
      default -> "What was rejected ";
    };
  }

  private HttpResponse<Writable> form(
      HttpRequest<?> request,
      MutableHttpResponse<?> response,
      Map<String, String> typed,
      Map<String, String> errors) {
    var here = Here.of(request);
    var view = ViewAddress.parse(here.first(VIEW));
    desk.view(view);
    var model = new FreezePage(here, view.address(), typed, errors);
    return sent(response, "freeze", "Freeze as a report", here, model);
  }

  private HttpResponse<Writable> sent(
      MutableHttpResponse<?> response, String template, String title, Here here, Object model) {
    return PersonalAnswer.notKept(response.body(pages.write(template, title, here, model)));
  }
}
