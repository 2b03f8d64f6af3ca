/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.people;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
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

/** Decisions on whether two people on record are one: no import and no undo touches them. */
@Controller("/api/v1/people/decisions")
@Secured(Roles.EDITOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "people")
final class PeopleDecisionController {

  private final DecisionDesk desk;

  PeopleDecisionController(DecisionDesk desk) {
    this.desk = desk;
  }

  @Get
  @Operation(summary = "The decisions on whether two people are one, the newest first")
  HttpResponse<List<DecisionView>> list() {
    return PersonalAnswer.notKept(HttpResponse.ok(desk.list()));
  }

  /** Takes a decision. */
  @Post
  @Status(HttpStatus.CREATED)
  @Refuses(Failure.Conflict.class)
  @Operation(
      summary = "Decide that two people are one, or that they are not",
      description =
          "With same, all questions count the ties of both as one person's, from the next revision"
              + " on; the record itself stays as it is, so that the pages of the two still show the"
              + " ties of each. No import and no undo touches a decision. 409 where another decision"
              + " that stands says otherwise.")
  HttpResponse<DecisionView> create(
      @Body DecisionRequest body, @Parameter(hidden = true) Access access) {
    return PersonalAnswer.notKept(HttpResponse.created(desk.decide(body, access)));
  }

  /**
   * Withdraws a decision.
   *
   * @param id of the decision
   */
  @Post("/{id}/withdraw")
  @Operation(summary = "Withdraw a decision: the questions count as if it had never been taken")
  HttpResponse<DecisionView> withdraw(
      @PathVariable String id, @Parameter(hidden = true) Access access) {
    return PersonalAnswer.notKept(HttpResponse.ok(desk.withdraw(id, access)));
  }
}
