/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.ProblemException;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Pages;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.PersonalAnswer;
import org.bridgehead.service.security.Roles;

/** The pages of imports: files are sent, looked at, accepted and undone without a command. */
@Hidden
@Controller("/imports")
@Secured(Roles.EDITOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML + ";charset=utf-8")
final class ImportPageController {

  private static final String REFRESH_SECONDS = "3";

  private final ImportQueue queue;
  private final ImportDesk desk;
  private final UploadReader uploads;
  private final ImportPages models;
  private final Pages pages;

  ImportPageController(
      ImportQueue queue, ImportDesk desk, UploadReader uploads, ImportPages models, Pages pages) {
    this.queue = queue;
    this.desk = desk;
    this.uploads = uploads;
    this.models = models;
    this.pages = pages;
  }

  @Get
  HttpResponse<Writable> list(HttpRequest<?> request) {
    return send(request, HttpResponse.ok(), "imports", "Imports", models.list(Map.of(), Map.of()));
  }

  @Post(consumes = MediaType.MULTIPART_FORM_DATA)
  HttpResponse<Writable> upload(HttpRequest<?> request, @Body MultipartBody body, Access access)
      throws IOException {
    var typed = new HashMap<String, String>();
    try {
      ImportJob job = uploads.read(body, access, typed);
      queue.add(job);
      return HttpResponse.seeOther(URI.create("/imports/" + job.id()));
    } catch (ProblemException e) {
      var model = models.list(typed, errors(e.failure()));
      return send(request, HttpResponse.badRequest(), "imports", "Imports", model);
    }
  }

  private static Map<String, String> errors(Failure failure) {
    return switch (failure) {
      case Failure.ImpossibleDate(String field, _) ->
          Map.of(field, "Enter a day that exists, or leave it empty");
      case Failure.InvalidFields(var errors) when errors.getFirst().field().equals("file") ->
          Map.of("file", "Choose at least one file");
      case Failure.InvalidFields _ ->
          Map.of("sender", "Enter a short name of letters, digits and spaces, or leave it empty");
      default -> throw failure.exception();
    };
  }

  @Get("/{id}")
  HttpResponse<Writable> one(
      HttpRequest<?> request,
      @PathVariable String id,
      @QueryValue(defaultValue = "true") boolean refresh) {
    ImportPage model = models.one(desk.get(id), refresh);
    String title = "Import of " + models.when(model.view());
    var page = send(request, HttpResponse.ok(), "import", title, model);
    return model.refreshing() ? page.header("Refresh", REFRESH_SECONDS) : page;
  }

  @Get("/{id}/{action}")
  HttpResponse<Writable> ask(
      HttpRequest<?> request, @PathVariable String id, @PathVariable String action) {
    return ask(request, HttpResponse.ok(), id, parse(action), Map.of());
  }

  @Post(uri = "/{id}/{action}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<Writable> act(
      HttpRequest<?> request,
      @PathVariable String id,
      @PathVariable String action,
      @Body ImportActionForm form) {
    ImportAction wanted = parse(action);
    boolean confirmed = ImportController.CONFIRM_ENDS.equals(form.confirm());
    if (wanted == ImportAction.ACCEPT && !confirmed && !models.reasons(desk.get(id)).isEmpty()) {
      var errors = Map.of("confirm", "Say that these ties may end, or drop the plan");
      return ask(request, HttpResponse.badRequest(), id, wanted, errors);
    }
    switch (wanted) {
      case ACCEPT -> desk.accept(id, confirmed);
      case DROP -> desk.drop(id);
      case CANCEL -> desk.cancel(id);
      case UNDO -> desk.undo(id, "later".equals(form.confirm()));
    }
    return HttpResponse.seeOther(URI.create("/imports/" + id));
  }

  private static ImportAction parse(String action) {
    return Codes.parse(ImportAction.class, "action", action);
  }

  private HttpResponse<Writable> ask(
      HttpRequest<?> request,
      MutableHttpResponse<Writable> response,
      String id,
      ImportAction action,
      Map<String, String> errors) {
    var job = desk.get(id);
    var reasons = action == ImportAction.ACCEPT ? models.reasons(job) : List.<String>of();
    var model = new ImportActionPage(job.id(), action, reasons, errors);
    return send(request, response, "importaction", action.question(), model);
  }

  private MutableHttpResponse<Writable> send(
      HttpRequest<?> request,
      MutableHttpResponse<Writable> response,
      String template,
      String title,
      Object model) {
    return PersonalAnswer.notKept(
        response.body(pages.write(template, title, Here.of(request), model)));
  }
}
