/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bridging;

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
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.Replies;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.table.TableFormat;
import org.jspecify.annotations.Nullable;

/** Which posts and organisations join what would otherwise be apart. */
@Controller("/api/v1/bridging")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "bridging")
final class BridgingController {

  private final BridgingAnswers answers;
  private final Replies replies;

  BridgingController(BridgingAnswers answers, Replies replies) {
    this.answers = answers;
    this.replies = replies;
  }

  @Get
  @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  @TakesLong
  @Operation(
      summary = "Through which posts and organisations do the routes between schools go?",
      description =
          "The greatest first. People are posts and never named. What takes longer than 10 seconds,"
              + " or than Prefer: wait=N says (a minute at most), is answered with 202 and the"
              + " address of a job; ask again once that is done.")
  HttpResponse<Answer<BridgingTotals, Bridge>> list(
      HttpRequest<?> request,
      @RequestBean ScopeParameters scope,
      @RequestBean PageParameters page,
      @Parameter(
              description =
                  "post, school, authority, agency, network or activity; repeatable; the first"
                      + " four if left out.")
          @QueryValue
          @Nullable List<String> kind) {
    var asked = answers.list(scope, kind);
    return answers.whenReady(
        request, asked, () -> replies.send(request, asked, page, BridgingTable.TABLE));
  }

  @Get("/{kind}/{key}")
  @TakesLong
  @Operation(summary = "What goes through this post or organisation, and what is lost with it?")
  HttpResponse<Answer<BridgingTotals, BridgeDetail>> one(
      HttpRequest<?> request,
      @Parameter(description = "post, school, authority, agency, network or activity") String kind,
      String key,
      @RequestBean ScopeParameters scope,
      @Parameter(
              description =
                  "How positions are grouped: authority, region, trust or phase; authority if left"
                      + " out.")
          @QueryValue
          @Nullable String by) {
    var asked = answers.one(kind, key, scope, by);
    var whole = new PageParameters(null, null);
    return answers.whenReady(request, asked, () -> replies.send(request, asked, whole));
  }
}
