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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.lookup.Day;
import org.bridgehead.service.lookup.Lookups;
import org.bridgehead.service.lookup.OpenSchools;
import org.bridgehead.service.lookup.Rows;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.store.Authority;
import org.bridgehead.service.store.AuthorityRepository;
import org.bridgehead.service.store.AuthoritySchools;
import org.bridgehead.service.store.CoverageRepository;
import org.bridgehead.service.store.Covered;
import org.jspecify.annotations.Nullable;

/** How much is recorded of each authority, from which source, and how old it is. */
@Controller("/api/v1/coverage")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "look-ups")
final class CoverageController {

  private final AuthorityRepository authorities;
  private final CoverageRepository coverage;
  private final Lookups lookups;

  CoverageController(
      AuthorityRepository authorities, CoverageRepository coverage, Lookups lookups) {
    this.authorities = authorities;
    this.coverage = coverage;
    this.lookups = lookups;
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
      @QueryValue(defaultValue = "") String after,
      @QueryValue @Nullable Long limit,
      @QueryValue @Nullable String asOf) {
    int most = Lookups.limit(limit);
    Day day = lookups.day(asOf);
    List<Authority> wanted =
        authority == null ? authorities.list(day.asOf(), after, most + 1) : List.of(one(authority));
    Rows<Authority> page = Rows.of(day, wanted, most, Authority::code);
    OpenSchools open = OpenSchools.on(day);
    List<AuthoritySchools> schools =
        page.rows().stream()
            .map(each -> new AuthoritySchools(each.code(), open.urns(each.code())))
            .toList();
    Map<String, Integer> sizes =
        schools.stream()
            .collect(Collectors.toMap(AuthoritySchools::code, each -> each.urns().size()));
    Map<String, List<Covered>> covered =
        coverage.list(schools, day.asOf()).stream()
            .collect(Collectors.groupingBy(Covered::authority));
    return page.map(
        each ->
            AuthorityCoverage.of(
                each,
                sizes.getOrDefault(each.code(), 0),
                covered.getOrDefault(each.code(), List.of())));
  }

  private Authority one(String code) {
    return authorities
        .find(code)
        .orElseThrow(() -> new Failure.UnknownScope("authority", code).exception());
  }
}
