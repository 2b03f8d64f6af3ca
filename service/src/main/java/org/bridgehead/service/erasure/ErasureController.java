/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.erasure;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.Refuses;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.PersonalAnswer;
import org.bridgehead.service.security.Roles;

/** Erasures: a person is removed for good, whatever is imported, undone or restored later. */
@Controller("/api/v1/erasures")
@Secured(Roles.ADMINISTRATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "people")
final class ErasureController {

  private final ErasureDesk desk;

  ErasureController(ErasureDesk desk) {
    this.desk = desk;
  }

  /** Erases a person. The id comes in the body, so that no log of addresses keeps it. */
  @Post
  @Status(HttpStatus.CREATED)
  @Refuses({Failure.Conflict.class, Failure.UnknownResource.class})
  @Operation(
      summary = "Erase a person for good",
      description =
          "Removes the person, all ties, and what undo would put back; kept uploads that name the"
              + " person are removed. From then on every import leaves such rows out. The reason is"
              + " one of request, objection, not-needed, unlawful. It cannot be undone.")
  HttpResponse<ErasureDone> create(
      @Body ErasureRequest body, @Parameter(hidden = true) Access access) {
    return PersonalAnswer.notKept(HttpResponse.created(new ErasureDone(desk.erase(body, access))));
  }

  @Get
  @Operation(summary = "The erasures on record: when, why and by which key; never of whom")
  List<ErasureView> list() {
    return desk.list();
  }
}
