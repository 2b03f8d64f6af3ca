/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.people;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.bridgehead.service.security.PersonalAnswer;
import org.bridgehead.service.security.Roles;
import org.jspecify.annotations.Nullable;

/** People on record who may be one, for a human to decide on. */
@Controller("/api/v1/people/possible")
@Secured(Roles.EDITOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "people")
final class PossibleController {

  private final PossiblePeople possible;

  PossibleController(PossiblePeople possible) {
    this.possible = possible;
  }

  /**
   * Pairs of people of one name, a page at a time.
   *
   * @param authority in which one of each pair serves at least; the other there or in one it
   *     borders
   * @param after the pair that the page follows
   * @param limit how many, at most 200
   */
  @Get
  @Operation(
      summary = "Which people on record may be one?",
      description =
          "Pairs of the same name, with what speaks for and against it, those with least against"
              + " them first; without those that are decided on.")
  HttpResponse<Possible> list(
      @QueryValue String authority,
      @QueryValue @Nullable String after,
      @QueryValue(defaultValue = "50") int limit) {
    return PersonalAnswer.notKept(HttpResponse.ok(possible.list(authority, after, limit)));
  }
}
