/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.around;

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
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.Replies;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.table.TableFormat;

/** What is around a place. */
@Controller("/api/v1/around")
@Secured(Roles.READER)
@Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "paths")
final class AroundController {

  private final AroundAnswers answers;
  private final Replies replies;

  AroundController(AroundAnswers answers, Replies replies) {
    this.answers = answers;
    this.replies = replies;
  }

  @Get("/{kind}/{key}")
  @Operation(
      summary = "What is the network around this place?",
      description =
          "The places within a few steps, the nearest first, each with how many ties it has beyond"
              + " what is shown; and every tie of the day between two of them, with its dates and"
              + " sources. Only ties by which practice can travel. People are posts and never named."
              + " As CSV or XLSX it is the places. No scope restricts it.")
  HttpResponse<Answer<AroundFigures, AroundPlace>> find(
      HttpRequest<?> request,
      @Parameter(
              description = "school, network, agency, authority, post or activity",
              example = "network")
          String kind,
      @Parameter(description = "Its URN, code or id.", example = "N-1") String key,
      @RequestBean AroundParameters asked) {
    var whole = new PageParameters(null, null);
    return replies.send(request, answers.find(kind, key, asked), whole, AroundTables.PLACES);
  }
}
