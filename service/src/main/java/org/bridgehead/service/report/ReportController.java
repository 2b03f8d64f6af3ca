/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.report;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.Refuses;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.Roles;
import org.jspecify.annotations.Nullable;

/** Reports: answers as they were when somebody froze them. */
@Controller(ReportController.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "reports")
final class ReportController {

  static final String PATH = "/api/v1/reports";

  private final ReportDesk desk;

  ReportController(ReportDesk desk) {
    this.desk = desk;
  }

  /** Reports, the newest first, a page at a time. */
  @Get
  @Secured(Roles.VIEWER)
  @Operation(summary = "Which answers have been frozen?")
  ReportRows list(@QueryValue @Nullable String after, @QueryValue @Nullable Long limit) {
    return desk.list(after, limit);
  }

  @Get("/{id}")
  @Secured(Roles.READER)
  @Operation(summary = "What did this report say?")
  Report get(@PathVariable String id) {
    return desk.get(id);
  }

  /**
   * Freezes the page of a question, of something on record, about the data, of a ready-made query,
   * of changes between two days, of what would be or of a plan, as a reader without a key sees it.
   * At most 1,000 rows of each table are kept, and the report says so.
   */
  @Post
  @Secured(Roles.EDITOR)
  @Status(HttpStatus.CREATED)
  @Refuses({Failure.Conflict.class, Failure.UnknownResource.class})
  @Operation(summary = "Freeze a view as a report")
  HttpResponse<Report> freeze(@Body ReportRequest body, @Parameter(hidden = true) Access access) {
    var frozen = desk.freeze(body, access);
    return HttpResponse.created(frozen, URI.create(PATH + "/" + frozen.id()));
  }
}
