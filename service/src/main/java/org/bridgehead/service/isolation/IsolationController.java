/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.isolation;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
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
import org.jspecify.annotations.Nullable;

/** Which schools have no network on record. */
@Controller("/api/v1/isolation")
@Secured(Roles.READER)
@Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "isolation")
final class IsolationController {

  private final IsolationAnswers answers;
  private final Replies replies;

  IsolationController(IsolationAnswers answers, Replies replies) {
    this.answers = answers;
    this.replies = replies;
  }

  @Get
  @Operation(summary = "Which schools have no network on record?")
  HttpResponse<Answer<IsolationCounts, IsolatedSchool>> list(
      HttpRequest<?> request,
      @RequestBean ScopeParameters scope,
      @RequestBean IsolationParameters wanted,
      @RequestBean PageParameters page) {
    return replies.send(request, answers.list(scope, wanted), page, IsolationTable.TABLE);
  }

  @Get("/{urn}")
  @Operation(summary = "Where does this school stand?")
  HttpResponse<Answer<IsolationCounts, IsolatedSchool>> one(
      HttpRequest<?> request, String urn, @QueryValue @Nullable String asOf) {
    var page = new PageParameters(null, null);
    return replies.send(request, answers.one(urn, asOf), page, IsolationTable.TABLE);
  }
}
