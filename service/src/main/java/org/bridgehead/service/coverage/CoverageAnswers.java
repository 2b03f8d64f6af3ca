/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.coverage;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.lookup.Day;
import org.bridgehead.service.lookup.Lookups;
import org.bridgehead.service.lookup.OpenSchools;
import org.bridgehead.service.lookup.Rows;
import org.bridgehead.service.store.Authority;
import org.bridgehead.service.store.AuthorityRepository;
import org.bridgehead.service.store.AuthoritySchools;
import org.bridgehead.service.store.CoverageRepository;
import org.bridgehead.service.store.Covered;
import org.jspecify.annotations.Nullable;

/** Answers how much is recorded and how old it is, for the API and for pages. */
@Singleton
final class CoverageAnswers {

  private final AuthorityRepository authorities;
  private final CoverageRepository coverage;
  private final Lookups lookups;

  CoverageAnswers(AuthorityRepository authorities, CoverageRepository coverage, Lookups lookups) {
    this.authorities = authorities;
    this.coverage = coverage;
    this.lookups = lookups;
  }

  /** What is held of authorities and their schools, a page of authorities at a time. */
  Rows<AuthorityCoverage> list(
      @Nullable String authority,
      @Nullable String after,
      @Nullable Long limit,
      @Nullable String asOf) {
    int most = Lookups.limit(limit);
    Day day = lookups.day(asOf);
    List<Authority> wanted =
        authority == null
            ? authorities.list(day.asOf(), Lookups.after(after), most + 1)
            : List.of(one(authority));
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
