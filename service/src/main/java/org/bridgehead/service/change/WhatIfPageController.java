/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.error.ProblemException;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Pages;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.ScopeChoices;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.Roles;
import org.jspecify.annotations.Nullable;

/** The pages on which a reader makes a list of changes. Nothing is written to the record. */
@Hidden
@Controller("/what-if")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
final class WhatIfPageController {

  private static final String HTML = MediaType.TEXT_HTML + ";charset=utf-8";
  private static final String START = "/what-if";

  private final Questions questions;
  private final Drafts drafts;
  private final ChangeReader reader;
  private final Pages pages;

  WhatIfPageController(Questions questions, Drafts drafts, ChangeReader reader, Pages pages) {
    this.questions = questions;
    this.drafts = drafts;
    this.reader = reader;
    this.pages = pages;
  }

  /**
   * Which change of a list is taken out.
   *
   * @param at its place, 0 for the first
   */
  @Serdeable
  record Removal(@Nullable Integer at) {}

  @Get
  @Produces(HTML)
  HttpResponse<Writable> begin(
      HttpRequest<?> request,
      @RequestBean ScopeParameters scope,
      @QueryValue @Nullable String add) {
    var page = page(request, questions.ask(scope), START, List.of(), form(add));
    return HttpResponse.ok(write(page));
  }

  @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(HTML)
  HttpResponse<Writable> beginWith(
      HttpRequest<?> request,
      @RequestBean ScopeParameters scope,
      @Body WhatIf.Supposed typed,
      Access access) {
    return add(
        request,
        scope,
        START,
        List.of(),
        typed,
        changes -> START + "/" + drafts.begin(access.keyId(), changes));
  }

  @Get("/{id}")
  @Produces(HTML)
  HttpResponse<Writable> list(
      HttpRequest<?> request,
      String id,
      @RequestBean ScopeParameters scope,
      @QueryValue @Nullable String add,
      Access access) {
    var found = drafts.find(id, access.keyId());
    if (found.isEmpty()) {
      return gone(request);
    }
    var question = questions.ask(scope);
    var form = form(add);
    try {
      return HttpResponse.ok(write(page(request, question, START + "/" + id, found.get(), form)));
    } catch (ProblemException problem) {
      if (isOffTheRecord(problem.failure())) {
        drafts.letGo(id);
        return gone(request);
      }
      throw problem;
    }
  }

  /** As after an undo: the list names somebody or something that was taken off the record. */
  private static boolean isOffTheRecord(Failure failure) {
    return failure instanceof Failure.UnknownResource || failure instanceof Failure.UnknownUrn;
  }

  @Post(uri = "/{id}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(HTML)
  HttpResponse<Writable> add(
      HttpRequest<?> request,
      String id,
      @RequestBean ScopeParameters scope,
      @Body WhatIf.Supposed typed,
      Access access) {
    var address = START + "/" + id;
    return drafts
        .find(id, access.keyId())
        .map(
            before ->
                add(
                    request,
                    scope,
                    address,
                    before,
                    typed,
                    changes -> {
                      drafts.keep(id, access.keyId(), changes);
                      return address;
                    }))
        .orElseGet(() -> gone(request));
  }

  @Post(uri = "/{id}/removal", consumes = MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(HTML)
  HttpResponse<Writable> remove(
      HttpRequest<?> request, String id, @Body Removal removal, Access access) {
    var found = drafts.find(id, access.keyId());
    if (found.isEmpty()) {
      return gone(request);
    }
    var changes = new ArrayList<>(found.get());
    var at = removal.at();
    if (at != null && at >= 0 && at < changes.size()) {
      changes.remove(at.intValue());
      drafts.keep(id, access.keyId(), changes);
    }
    return HttpResponse.seeOther(URI.create(Here.of(request).to(START + "/" + id)));
  }

  /**
   * On to the list where the change makes sense, else back to the form.
   *
   * @param kept keeps the list with the change, and says where
   */
  private HttpResponse<Writable> add(
      HttpRequest<?> request,
      ScopeParameters scope,
      String address,
      List<WhatIf.Supposed> before,
      WhatIf.Supposed typed,
      Function<List<WhatIf.Supposed>, String> kept) {
    var question = questions.ask(scope);
    var kind = Codes.parse(ChangeKind.class, "change", typed.given("change"));
    var form = reader.read(question, kind, typed);
    var after = new ArrayList<>(before);
    if (form.isWhole()) {
      after.add(WhatIf.Supposed.of(kind, form.values()));
      form = checked(question, after, form);
    }
    if (form.isWhole()) {
      return HttpResponse.seeOther(URI.create(Here.of(request).to(kept.apply(after))));
    }
    var page = write(page(request, question, address, before, form));
    return form.errors().isEmpty() ? HttpResponse.ok(page) : HttpResponse.badRequest(page);
  }

  /** The form as it is where the record allows the changes, else with what stands in the way. */
  private static ChangeForm checked(
      Question question, List<WhatIf.Supposed> changes, ChangeForm form) {
    try {
      Suppositions.of(question, changes);
      return form;
    } catch (ProblemException problem) {
      if (problem.failure() instanceof Failure.InvalidFields(List<FieldError> errors)) {
        return form.refused("This change " + errors.getFirst().message());
      }
      throw problem;
    }
  }

  private static @Nullable ChangeForm form(@Nullable String add) {
    return add == null ? null : ChangeForm.empty(Codes.parse(ChangeKind.class, "add", add));
  }

  private static WhatIfPage page(
      HttpRequest<?> request,
      Question question,
      String address,
      List<WhatIf.Supposed> changes,
      @Nullable ChangeForm form) {
    var told =
        changes.isEmpty() ? List.<SupposedChange>of() : Suppositions.of(question, changes).told();
    var here = Here.of(request);
    return new WhatIfPage(here, ScopeChoices.of(question), address, told, form);
  }

  private Writable write(WhatIfPage page) {
    return pages.write("whatif", "What if …", page.here(), page);
  }

  private HttpResponse<Writable> gone(HttpRequest<?> request) {
    return HttpResponse.<Writable>notFound()
        .body(pages.write("whatifgone", "This list is kept no longer", Here.of(request), START));
  }
}
