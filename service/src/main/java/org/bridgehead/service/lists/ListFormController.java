/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lists;

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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.ProblemException;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Pages;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.PersonalAnswer;
import org.bridgehead.service.security.Roles;
import org.jspecify.annotations.Nullable;

/** The forms by which lists are made, changed and removed. */
@Hidden
@Controller("/lists")
@Secured(Roles.EDITOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML + ";charset=utf-8")
final class ListFormController {

  private static final String PATH = "/lists/";

  private final ListDesk desk;
  private final Pages pages;

  ListFormController(ListDesk desk, Pages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  /**
   * A list as a form sends it.
   *
   * @param name what it is to be called
   * @param schools a line for each school
   * @param version the version that is changed
   */
  @Serdeable
  record Form(@Nullable String name, @Nullable String schools, @Nullable Long version) {

    ListRequest request() {
      return new ListRequest(name, schools == null ? null : schools.lines().toList(), version);
    }
  }

  @Get("/new")
  HttpResponse<Writable> fresh(HttpRequest<?> request) {
    var model = new ListFormPage(Here.of(request), "", "", null, List.of());
    return send(HttpResponse.ok(), model);
  }

  @Post(uri = "/new", consumes = MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<Writable> create(HttpRequest<?> request, @Body Form form, Access access) {
    return save(request, form, asked -> desk.create(asked, access));
  }

  @Get("/{id}/edit")
  HttpResponse<Writable> edit(HttpRequest<?> request, String id) {
    var list = desk.get(id);
    var lines =
        list.schools().stream()
            .map(
                school -> school.name() == null ? school.urn() : school.urn() + " " + school.name())
            .collect(Collectors.joining("\n"));
    var model = new ListFormPage(Here.of(request), list.name(), lines, list.version(), List.of());
    return send(HttpResponse.ok(), model);
  }

  @Post(uri = "/{id}/edit", consumes = MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<Writable> change(HttpRequest<?> request, String id, @Body Form form, Access access) {
    return save(request, form, asked -> desk.change(id, asked, access));
  }

  @Post(uri = "/{id}/removal", consumes = MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<Writable> remove(String id) {
    desk.remove(id);
    return HttpResponse.seeOther(URI.create("/lists"));
  }

  /** On to the list, else back to the form with what was typed and what is wrong with it. */
  private HttpResponse<Writable> save(
      HttpRequest<?> request, Form form, Function<ListRequest, ListView> kept) {
    try {
      return HttpResponse.seeOther(URI.create(PATH + kept.apply(form.request()).id()));
    } catch (ProblemException problem) {
      if (problem.failure() instanceof Failure.InvalidFields(var errors)) {
        var model =
            new ListFormPage(
                Here.of(request),
                Objects.requireNonNullElse(form.name(), ""),
                Objects.requireNonNullElse(form.schools(), ""),
                form.version(),
                errors);
        return send(HttpResponse.badRequest(), model);
      }
      throw problem;
    }
  }

  private HttpResponse<Writable> send(MutableHttpResponse<?> response, ListFormPage model) {
    var title = model.version() == null ? "Save a list of schools" : "Change this list";
    return PersonalAnswer.notKept(
        response.body(pages.write("listform", title, model.here(), model)));
  }
}
