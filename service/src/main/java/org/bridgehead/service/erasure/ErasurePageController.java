/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.erasure;

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
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.ProblemException;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Pages;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.PersonalAnswer;
import org.bridgehead.service.security.Roles;
import org.jspecify.annotations.Nullable;

/** The page on which an administrator erases a person, with the record of erasures. */
@Hidden
@Controller("/people/erase")
@Secured(Roles.ADMINISTRATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML + ";charset=utf-8")
final class ErasurePageController {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

  private static final Form EMPTY = new Form("", null, null);

  private final ErasureDesk desk;
  private final Pages pages;

  ErasurePageController(ErasureDesk desk, Pages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  /**
   * What the form sends.
   *
   * @param person the id
   * @param reason the code of the reason
   * @param sure yes to that it cannot be undone
   */
  @Serdeable
  record Form(@Nullable String person, @Nullable String reason, @Nullable String sure) {}

  @Get
  HttpResponse<Writable> page(
      HttpRequest<?> request, @QueryValue(defaultValue = "") String person) {
    return page(request, HttpResponse.ok(), new Form(person, null, null), null, Map.of());
  }

  @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<Writable> erase(HttpRequest<?> request, @Body Form form, Access access) {
    if (form.sure() == null) {
      var errors = Map.of("sure", "Say that you know that this cannot be undone");
      return page(request, HttpResponse.badRequest(), form, null, errors);
    }
    try {
      long revision =
          desk.erase(new ErasureRequest(text(form.person()).strip(), form.reason()), access);
      return page(request, HttpResponse.ok(), EMPTY, revision, Map.of());
    } catch (ProblemException problem) {
      return page(request, HttpResponse.badRequest(), form, null, errors(problem));
    }
  }

  private static Map<String, String> errors(ProblemException problem) {
    return switch (problem.failure()) {
      case Failure.InvalidFields(var errors) -> {
        var byField = new LinkedHashMap<String, String>();
        errors.forEach(error -> byField.put(error.field(), words(error.field())));
        yield byField;
      }
      case Failure.UnknownResource _ ->
          Map.of("person", "Nobody on record has this id. Copy it from the page of the posts");
      case Failure.Conflict(String detail) -> Map.of("person", detail);
      default -> throw problem;
    };
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  private static String words(String field) {
    return field.equals("person") ? "Enter the person’s id" : "Choose a reason";
  }

  private HttpResponse<Writable> page(
      HttpRequest<?> request,
      MutableHttpResponse<?> response,
      Form typed,
      @Nullable Long done,
      Map<String, String> errors) {
    var rows = desk.list().stream().map(ErasurePageController::row).toList();
    var model = new ErasurePage(text(typed.person()), text(typed.reason()), done, rows, errors);
    return PersonalAnswer.notKept(
        response.body(pages.write("erase", "Erase a person", Here.of(request), model)));
  }

  private static ErasurePage.Row row(ErasureView erasure) {
    String reason =
        ErasurePage.CHOICES.stream()
            .filter(choice -> choice.code().equals(erasure.reason()))
            .map(ErasurePage.Choice::words)
            .findFirst()
            .orElse("Carried out at a start of the service");
    return new ErasurePage.Row(
        erasure.revision(), MOMENT.format(erasure.at()), reason, erasure.by());
  }
}
