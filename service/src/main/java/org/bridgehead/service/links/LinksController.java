/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.links;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.Replies;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.table.TableFormat;

/** Which authorities are linked, through what, and which that one would expect are not. */
@Controller("/api/v1/links")
@Secured(Roles.READER)
@Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "links")
final class LinksController {

  private final LinkAnswers answers;
  private final Replies replies;

  LinksController(LinkAnswers answers, Replies replies) {
    this.answers = answers;
    this.replies = replies;
  }

  @Get
  @Operation(
      summary = "Which authorities are linked, and through what?",
      description =
          "The fullest pair first. An authority or region restricts the answer to pairs in which"
              + " it has a part, not what may be on the other side.")
  HttpResponse<Answer<LinkTotals, LinkedPair>> list(
      HttpRequest<?> request,
      @RequestBean ScopeParameters scope,
      @RequestBean LinkParameters links,
      @RequestBean PageParameters page) {
    return replies.send(request, answers.pairs(scope, links), page, LinkTables.PAIRS);
  }

  @Get("/gaps")
  @Operation(summary = "Which bordering or similar authorities have no link on record?")
  HttpResponse<Answer<LinkTotals, Gap>> gaps(
      HttpRequest<?> request,
      @RequestBean ScopeParameters scope,
      @RequestBean LinkParameters links,
      @RequestBean PageParameters page) {
    return replies.send(request, answers.gaps(scope, links), page, LinkTables.GAPS);
  }

  @Get("/mixing")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "How far do the schools of each authority keep to themselves?",
      description = "Those that do most first; those without any contact on record last.")
  HttpResponse<Answer<Mixing.Totals, Mixing>> mixing(
      HttpRequest<?> request,
      @RequestBean ScopeParameters scope,
      @RequestBean PageParameters page) {
    var asked = answers.mixing(scope);
    return replies.send(request, asked, page);
  }

  @Get("/{a}/{b}")
  @Operation(summary = "What links these two authorities?")
  HttpResponse<Answer<LinkTotals, Link>> cell(
      HttpRequest<?> request,
      String a,
      String b,
      @RequestBean ScopeParameters scope,
      @RequestBean LinkParameters links,
      @RequestBean PageParameters page) {
    return replies.send(request, answers.cell(a, b, scope, links), page, LinkTables.EVIDENCE);
  }
}
