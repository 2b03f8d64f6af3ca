/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.people;

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
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Map;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.ProblemException;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Pages;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.PersonalAnswer;
import org.bridgehead.service.security.Roles;
import org.jspecify.annotations.Nullable;

/** The page on which pairs of people are decided on. */
@Hidden
@Controller("/people/possible")
@Secured(Roles.EDITOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML + ";charset=utf-8")
final class PossiblePageController {

  private static final int SHOWN = 20;

  private final PossiblePeople possible;
  private final DecisionDesk desk;
  private final Pages pages;

  PossiblePageController(PossiblePeople possible, DecisionDesk desk, Pages pages) {
    this.possible = possible;
    this.desk = desk;
    this.pages = pages;
  }

  /**
   * A decision as the form of a pair sends it.
   *
   * @param kind same or apart
   * @param of the one person's id
   * @param and the other's
   * @param reason why
   * @param authority where to go on
   * @param after which page of the list the form stands on
   */
  @Serdeable
  record Form(
      @Nullable String kind,
      @Nullable String of,
      @Nullable String and,
      @Nullable String reason,
      @Nullable String authority,
      @Nullable String after) {}

  @Get
  HttpResponse<Writable> list(
      HttpRequest<?> request,
      @QueryValue(defaultValue = "") String authority,
      @QueryValue @Nullable String after) {
    return page(request, HttpResponse.ok(), authority.strip(), after, "", Map.of());
  }

  @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<Writable> decide(HttpRequest<?> request, @Body Form form, Access access) {
    String authority = text(form.authority()).strip();
    try {
      desk.decide(new DecisionRequest(form.kind(), form.of(), form.and(), form.reason()), access);
      return HttpResponse.seeOther(
          URI.create("/people/possible?authority=" + Here.encode(authority)));
    } catch (ProblemException problem) {
      String wrong =
          switch (problem.failure()) {
            case Failure.InvalidFields _ -> "Say why, in at most 200 characters";
            case Failure.Conflict(String detail) -> detail;
            default -> throw problem;
          };
      var field = PossiblePage.field(text(form.of()), text(form.and()));
      var errors = Map.of(field, wrong);
      var after = text(form.after()).isEmpty() ? null : form.after();
      var bad = HttpResponse.badRequest();
      return page(request, bad, authority, after, text(form.reason()), errors);
    }
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  private HttpResponse<Writable> page(
      HttpRequest<?> request,
      MutableHttpResponse<?> response,
      String authority,
      @Nullable String after,
      String reason,
      Map<String, String> errors) {
    Possible found = authority.isEmpty() ? null : possible.list(authority, after, SHOWN);
    var model =
        new PossiblePage(
            Here.of(request), authority, after == null ? "" : after, found, reason, errors);
    return PersonalAnswer.notKept(
        response.body(pages.write("possible", "People who may be one", model.here(), model)));
  }
}
