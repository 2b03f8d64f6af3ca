/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.search;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.bridgehead.service.security.Roles;
import org.jspecify.annotations.Nullable;

/** Organisations by name, number, code or id; never people. */
@Controller("/api/v1/search")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "look-ups")
final class SearchController {

  private final OrganisationSearch search;

  SearchController(OrganisationSearch search) {
    this.search = search;
  }

  /**
   * Organisations whose names hold words that start with those given, or with that very key.
   *
   * @param q what is looked for, at most 200 characters; nothing is found where it is left out
   * @param kind school, authority, network or agency; all where it is left out
   * @param limit how many rows, 50 unless asked, at most 1000
   */
  @Get
  @Operation(summary = "Which organisations are called this?")
  Found search(
      @QueryValue @Nullable String q,
      @QueryValue @Nullable String kind,
      @QueryValue @Nullable Long limit) {
    return search.find(q == null ? "" : q, kind, limit);
  }
}
