/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.school;

import jakarta.inject.Singleton;
import org.bridgehead.cypher.TieType;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.lookup.Day;
import org.bridgehead.service.lookup.Lookups;
import org.bridgehead.service.lookup.OpenSchools;
import org.bridgehead.service.lookup.RecordedTies;
import org.bridgehead.service.lookup.TieAnswers;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.store.School;
import org.bridgehead.service.store.SchoolAndTies;
import org.bridgehead.service.store.SchoolRepository;
import org.jspecify.annotations.Nullable;

/** Finds all that is on record of a school, for the API and for pages. */
@Singleton
final class SchoolRecords {

  private final SchoolRepository schools;
  private final Lookups lookups;
  private final TieAnswers answers;

  SchoolRecords(SchoolRepository schools, Lookups lookups, TieAnswers answers) {
    this.schools = schools;
    this.lookups = lookups;
    this.answers = answers;
  }

  /** All that is on record of it, as far as the reader may see it. */
  SchoolDetail find(String urn, @Nullable String asOf, Access access) {
    Day day = lookups.day(asOf);
    SchoolAndTies found =
        schools.find(urn).orElseThrow(() -> new Failure.UnknownUrn(urn).exception());
    School school = found.self();
    RecordedTies ties = answers.read(access, day, found.ties(), school.opened(), school.closed());
    return new SchoolDetail(
        day.asOf(),
        day.newestDate(),
        day.revision(),
        school,
        day.isWithin(school.opened(), school.closed()),
        OpenSchools.on(day).authorityOf(urn),
        ties.from(TieType.IN),
        ties.from(TieType.MEMBER_OF),
        ties.to(TieType.SERVES),
        ties.to(TieType.PARTNERS),
        ties.to(TieType.SUCCEEDED_BY),
        ties.from(TieType.SUCCEEDED_BY),
        found.activities());
  }
}
