/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.coverage;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.bridgehead.service.lookup.Rows;
import org.bridgehead.service.security.Roles;
import org.jspecify.annotations.Nullable;

/** How much is recorded of each authority, from which source, and how old it is. */
@Controller("/api/v1/coverage")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "look-ups")
final class CoverageController {

  private final CoverageAnswers answers;

  CoverageController(CoverageAnswers answers) {
    this.answers = answers;
  }

  /**
   * What is held of authorities and their schools, a page of authorities at a time.
   *
   * @param authority the code of the one authority that is wanted; all where it is left out
   * @param after the code that the page follows: {@code next} of the page before
   * @param limit how many authorities, 50 unless asked, at most 1000
   * @param asOf the day, year-month-day; the newest that the sources cover where it is left out
   */
  @Get
  @Operation(summary = "How much is recorded, from where, and how old is it?")
  Rows<AuthorityCoverage> list(
      @QueryValue @Nullable String authority,
      @QueryValue @Nullable String after,
      @QueryValue @Nullable Long limit,
      @QueryValue @Nullable String asOf) {
    return answers.list(authority, after, limit, asOf);
  }
}
