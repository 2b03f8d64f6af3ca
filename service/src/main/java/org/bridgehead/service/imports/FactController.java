/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.Refuses;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.Roles;

/** Single facts: stated or corrected with a reason, and undone as any import is. */
@Controller("/api/v1/facts")
@Secured(Roles.EDITOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "imports")
final class FactController {

  private final FactReader facts;
  private final ImportQueue queue;

  FactController(FactReader facts, ImportQueue queue) {
    this.facts = facts;
    this.queue = queue;
  }

  /** Takes one fact in. */
  @Post
  @Status(HttpStatus.ACCEPTED)
  @Refuses(Failure.Conflict.class)
  @Operation(
      summary = "State or correct one fact, with the reason",
      description =
          "A row of a sheet of the workbook. It becomes a claim by the holder of the key and adds up"
              + " with those of other sources; where they differ on what a node is like, the newest"
              + " day is believed. The answer is an import that is accepted already: follow it at its"
              + " address, and undo it there. Wrong values are named as row.<column>.")
  HttpResponse<ImportView> create(@Body Fact fact, @Parameter(hidden = true) Access access)
      throws IOException {
    ImportJob job = facts.read(fact, access);
    queue.add(job);
    return HttpResponse.<ImportView>accepted(URI.create(ImportController.PATH + "/" + job.id()))
        .body(ImportView.of(job, queue));
  }
}
