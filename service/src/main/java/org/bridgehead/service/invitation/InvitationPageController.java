/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.invitation;

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
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.error.ProblemException;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Pages;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.PersonalAnswer;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.snapshot.CurrentSnapshot;
import org.bridgehead.service.table.TableFile;
import org.bridgehead.service.table.TableFormat;
import org.bridgehead.service.topology.NodeKind;
import org.jspecify.annotations.Nullable;

/** The pages of invitations, on which they are followed and taken on. */
@Hidden
@Controller("/invitations")
@ExecuteOn(TaskExecutors.BLOCKING)
final class InvitationPageController {

  private static final String HTML = MediaType.TEXT_HTML + ";charset=utf-8";
  private static final String PATH = "/invitations/";
  private static final long MOST = 1000;

  private final InvitationDesk desk;
  private final CurrentSnapshot snapshots;
  private final Pages pages;
  private final Clock clock;

  InvitationPageController(
      InvitationDesk desk, CurrentSnapshot snapshots, Pages pages, Clock clock) {
    this.desk = desk;
    this.snapshots = snapshots;
    this.pages = pages;
    this.clock = clock;
  }

  /**
   * A step as a form sends it.
   *
   * @param state the code of the state to come
   * @param owner the post that looks after it from now on
   * @param next the next day
   * @param version the version that the step was decided on
   */
  @Serdeable
  record StepForm(
      @Nullable String state,
      @Nullable String owner,
      @Nullable String next,
      @Nullable String version) {}

  @Get
  @Produces(HTML)
  @Secured(Roles.VIEWER)
  HttpResponse<Writable> list(
      HttpRequest<?> request,
      @QueryValue @Nullable String school,
      @QueryValue @Nullable String network,
      @QueryValue @Nullable String state,
      @QueryValue(defaultValue = "") String after,
      @QueryValue @Nullable Long limit,
      Access access) {
    var found = desk.list(school, network, state, after, limit);
    var rows = found.rows().stream().map(this::row).toList();
    var here = Here.of(request);
    var model = new InvitationPage(here, rows, found.next(), access.mayWrite(), Map.of(), Map.of());
    return sent(HttpResponse.ok(), "invitations", "Invitations", model);
  }

  @Get(uris = {"/all.csv", "/all.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  @Secured(Roles.VIEWER)
  HttpResponse<StreamedFile> file(
      HttpRequest<?> request,
      @QueryValue @Nullable String school,
      @QueryValue @Nullable String network,
      @QueryValue @Nullable String state) {
    var page = desk.list(school, network, state, "", MOST);
    var all = new ArrayList<>(page.rows());
    while (page.next() != null) {
      page = desk.list(school, network, state, page.next(), MOST);
      all.addAll(page.rows());
    }
    var rows = all.stream().map(this::row).iterator();
    return TableFile.of(TableFormat.ofPath(request), InvitationTable.TABLE, rows);
  }

  @Get("/{id}")
  @Produces(HTML)
  @Secured(Roles.VIEWER)
  HttpResponse<Writable> one(HttpRequest<?> request, String id, Access access) {
    return one(request, HttpResponse.ok(), id, access, Map.of(), Map.of());
  }

  /** The form to consider one. */
  @Get("/new")
  @Produces(HTML)
  @Secured(Roles.EDITOR)
  HttpResponse<Writable> fresh(HttpRequest<?> request) {
    return fresh(request, HttpResponse.ok(), Map.of(), Map.of());
  }

  @Post(uri = "/new", consumes = MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(HTML)
  @Secured(Roles.EDITOR)
  HttpResponse<Writable> consider(
      HttpRequest<?> request, @Body InvitationRequest asked, Access access) {
    try {
      var created = desk.consider(asked, access);
      return HttpResponse.seeOther(URI.create(PATH + Here.encode(created.id())));
    } catch (ProblemException problem) {
      var typed = Map.of("owner", text(asked.owner()), "next", text(asked.next()));
      return fresh(request, HttpResponse.badRequest(), typed, errors(problem));
    }
  }

  @Post(uri = "/{id}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(HTML)
  @Secured(Roles.EDITOR)
  HttpResponse<Writable> step(
      HttpRequest<?> request, String id, @Body StepForm form, Access access) {
    try {
      var step = new InvitationStep(form.state(), form.owner(), form.next());
      var moved = desk.step(id, form.version(), step, access);
      return HttpResponse.seeOther(URI.create(PATH + Here.encode(moved.id())));
    } catch (ProblemException problem) {
      var typed =
          Map.of(
              "state", text(form.state()), "owner", text(form.owner()), "next", text(form.next()));
      return one(request, HttpResponse.badRequest(), id, access, typed, errors(problem));
    }
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  /** What is wrong beside the fields; a problem that names none is thrown on. */
  private static Map<String, String> errors(ProblemException problem) {
    if (!(problem.failure() instanceof Failure.InvalidFields(List<FieldError> errors))) {
      throw problem;
    }
    var byField = new LinkedHashMap<String, String>();
    errors.forEach(error -> byField.put(error.field(), label(error.field()) + error.message()));
    return byField;
  }

  private static String label(String field) {
    return switch (field) {
      case "owner" -> "The post that looks after it ";
      case "next" -> "The next date ";
      case "state" -> "The step ";
      default -> "The field " + field + " ";
    };
  }

  private HttpResponse<Writable> one(
      HttpRequest<?> request,
      MutableHttpResponse<?> response,
      String id,
      Access access,
      Map<String, String> typed,
      Map<String, String> errors) {
    var row = row(desk.get(id));
    var here = Here.of(request);
    var model = new InvitationPage(here, List.of(row), null, access.mayWrite(), typed, errors);
    return sent(response, "invitation", "Invitation of %s".formatted(row.school().name()), model);
  }

  private HttpResponse<Writable> fresh(
      HttpRequest<?> request,
      MutableHttpResponse<?> response,
      Map<String, String> typed,
      Map<String, String> errors) {
    var here = Here.of(request);
    var school = place(NodeKind.SCHOOL, here.first("school"));
    var network = place(NodeKind.NETWORK, here.first("network"));
    var model = new NewInvitationPage(here, school, network, typed, errors);
    return PersonalAnswer.notKept(
        response.body(pages.write("invite", "Consider an invitation", here, model)));
  }

  private HttpResponse<Writable> sent(
      MutableHttpResponse<?> response, String template, String title, InvitationPage model) {
    return PersonalAnswer.notKept(response.body(pages.write(template, title, model.here(), model)));
  }

  private InvitationPage.Row row(InvitationView invitation) {
    return new InvitationPage.Row(
        invitation,
        place(NodeKind.SCHOOL, invitation.urn()),
        place(NodeKind.NETWORK, invitation.networkId()),
        LocalDate.now(clock));
  }

  /** By name where the snapshot has it; it may be older than the invitation. */
  private Place place(NodeKind kind, String key) {
    var nodes = snapshots.current().topology().nodes();
    int node = nodes.find(kind, key);
    var name = node < 0 ? null : nodes.name(node);
    return new Place(
        Place.word(kind), key, name == null ? Place.word(kind) + " " + key : name, null);
  }
}
