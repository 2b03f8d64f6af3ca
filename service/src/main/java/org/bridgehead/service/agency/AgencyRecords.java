/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.agency;

import jakarta.inject.Singleton;
import org.bridgehead.cypher.TieType;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.lookup.Day;
import org.bridgehead.service.lookup.Lookups;
import org.bridgehead.service.lookup.RecordedTies;
import org.bridgehead.service.lookup.TieAnswers;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.store.Agency;
import org.bridgehead.service.store.AgencyAndTies;
import org.bridgehead.service.store.AgencyRepository;
import org.jspecify.annotations.Nullable;

/** Finds all that is on record of an agency, for the API and for pages. */
@Singleton
final class AgencyRecords {

  private final AgencyRepository agencies;
  private final Lookups lookups;
  private final TieAnswers answers;

  AgencyRecords(AgencyRepository agencies, Lookups lookups, TieAnswers answers) {
    this.agencies = agencies;
    this.lookups = lookups;
    this.answers = answers;
  }

  /** All that is on record of it, as far as the reader may see it. */
  AgencyDetail find(String id, @Nullable String asOf, Access access) {
    Day day = lookups.day(asOf);
    AgencyAndTies found =
        agencies.find(id).orElseThrow(() -> new Failure.UnknownResource("agency", id).exception());
    Agency agency = found.self();
    RecordedTies ties = answers.read(access, day, found.ties(), agency.started(), agency.ended());
    return new AgencyDetail(
        day.asOf(),
        day.newestDate(),
        day.revision(),
        agency,
        ties.from(TieType.PARTNERS),
        ties.from(TieType.MEMBER_OF),
        ties.from(TieType.BROKERS),
        ties.from(TieType.FACILITATES),
        ties.to(TieType.SERVES),
        found.activities());
  }
}
