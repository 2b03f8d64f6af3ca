/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.catalogue;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.enums.ParameterStyle;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.Refuses;
import org.bridgehead.service.question.Replies;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.PersonalAnswer;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.table.TableFormat;

/** The catalogue of queries, and what each of them finds. */
@Controller("/api/v1/queries")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "queries")
final class QueryController {

  private final QueryAnswers answers;
  private final Replies replies;

  QueryController(QueryAnswers answers, Replies replies) {
    this.answers = answers;
    this.replies = replies;
  }

  /** All queries, with their parameters, columns and limits. */
  @Get
  @Operation(summary = "Which queries are in the catalogue?")
  QueryList list() {
    return new QueryList(answers.list().stream().map(QueryEntry::of).toList());
  }

  /**
   * What a query finds, as JSON, CSV or XLSX.
   *
   * @param area the folder of the query
   * @param slug its name in there
   */
  @Get("/{area}/{slug}")
  @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  @Refuses(Failure.TimedOut.class)
  @Operation(summary = "What does this query find?")
  @Parameter(
      name = "parameters",
      in = ParameterIn.QUERY,
      description =
          "The query's own parameters, each under its name as the list says; asOf is the newest day"
              + " that the sources cover where it is left out.",
      style = ParameterStyle.FORM,
      explode = Explode.TRUE,
      schema =
          @Schema(type = "object", additionalProperties = Schema.AdditionalPropertiesValue.TRUE))
  @SuppressWarnings("unchecked") // who accepts a file does not read an answer
  HttpResponse<QueryAnswer> run(
      HttpRequest<?> request, String area, String slug, @Parameter(hidden = true) Access access) {
    var query = answers.find(area, slug);
    var prepared = answers.prepare(query, request.getParameters().asMap(), access);
    var format = TableFormat.acceptedBy(request);
    if (format.isPresent()) {
      var file = QueryFiles.of(format.get(), prepared, answers.run(prepared));
      return (HttpResponse<QueryAnswer>) (HttpResponse<?>) file;
    }
    MutableHttpResponse<QueryAnswer> answer =
        prepared.changesWithRevisionOnly()
            ? replies.send(
                request,
                prepared.question(),
                List.of(prepared.maySeeNames()),
                () -> answers.run(prepared))
            : HttpResponse.ok(answers.run(prepared));
    return prepared.showsPersonal() ? PersonalAnswer.notKept(answer) : answer;
  }
}
