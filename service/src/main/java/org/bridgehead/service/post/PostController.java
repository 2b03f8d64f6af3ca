/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.post;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.bridgehead.cypher.TieType;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.Refuses;
import org.bridgehead.service.lookup.Day;
import org.bridgehead.service.lookup.Lookups;
import org.bridgehead.service.lookup.Naming;
import org.bridgehead.service.lookup.RecordedTies;
import org.bridgehead.service.lookup.TieAnswers;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.Roles;
import org.jspecify.annotations.Nullable;

/** Posts: who serves, brokers for or facilitates an organisation, by role. */
@Controller("/api/v1/posts")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "look-ups")
final class PostController {

  private final OrganisationPosts organisations;
  private final Lookups lookups;
  private final TieAnswers answers;
  private final PostRecords records;

  PostController(
      OrganisationPosts organisations, Lookups lookups, TieAnswers answers, PostRecords records) {
    this.organisations = organisations;
    this.lookups = lookups;
    this.answers = answers;
    this.records = records;
  }

  /**
   * The posts at an organisation.
   *
   * @param organisation its kind and key with a colon between them, such as school:100000
   * @param asOf the day, year-month-day; the newest that the sources cover where it is left out
   */
  @Get
  @Refuses(Failure.UnknownResource.class)
  @Operation(summary = "Which posts are on record at this organisation?")
  HttpResponse<Posts> list(
      @QueryValue String organisation,
      @QueryValue @Nullable String asOf,
      @Parameter(hidden = true) Access access) {
    Day day = lookups.day(asOf);
    OrganisationPosts.Found found = organisations.find(organisation);
    RecordedTies ties = answers.read(access, day, found.ties(), found.start(), found.end());
    return Naming.answer(
        access,
        new Posts(
            day.asOf(),
            day.newestDate(),
            day.revision(),
            found.party(),
            ties.to(TieType.SERVES),
            ties.to(TieType.BROKERS),
            ties.to(TieType.FACILITATES)));
  }

  /**
   * The posts of a person.
   *
   * @param personId the person's id, as posts show it
   * @param asOf the day, year-month-day; the newest that the sources cover where it is left out
   */
  @Get("/{personId}")
  @Operation(summary = "Which posts does this person hold?")
  HttpResponse<Posts> find(
      String personId, @QueryValue @Nullable String asOf, @Parameter(hidden = true) Access access) {
    return Naming.answer(access, records.find(personId, asOf, access));
  }
}
