/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.authority;

import jakarta.inject.Singleton;
import org.bridgehead.cypher.TieType;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.lookup.Day;
import org.bridgehead.service.lookup.Lookups;
import org.bridgehead.service.lookup.OpenSchools;
import org.bridgehead.service.lookup.RecordedTies;
import org.bridgehead.service.lookup.TieAnswers;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.store.Authority;
import org.bridgehead.service.store.AuthorityAndTies;
import org.bridgehead.service.store.AuthorityRepository;
import org.jspecify.annotations.Nullable;

/** Finds all that is on record of an authority, for the API and for pages. */
@Singleton
final class AuthorityRecords {

  private final AuthorityRepository authorities;
  private final Lookups lookups;
  private final TieAnswers answers;

  AuthorityRecords(AuthorityRepository authorities, Lookups lookups, TieAnswers answers) {
    this.authorities = authorities;
    this.lookups = lookups;
    this.answers = answers;
  }

  /** All that is on record of it, as far as the reader may see it. */
  AuthorityDetail find(String code, @Nullable String asOf, Access access) {
    Day day = lookups.day(asOf);
    AuthorityAndTies found =
        authorities
            .find(code)
            .orElseThrow(() -> new Failure.UnknownResource("authority", code).exception());
    Authority authority = found.self();
    RecordedTies ties =
        answers.read(access, day, found.ties(), authority.started(), authority.ended());
    return new AuthorityDetail(
        day.asOf(),
        day.newestDate(),
        day.revision(),
        authority,
        OpenSchools.on(day).count(code),
        OpenSchools.on(day).countStateFunded(code),
        ties.both(TieType.BORDERS),
        ties.from(TieType.RESEMBLES),
        ties.to(TieType.RESEMBLES),
        ties.to(TieType.SUCCEEDED_BY),
        ties.from(TieType.SUCCEEDED_BY),
        ties.from(TieType.MEMBER_OF),
        ties.from(TieType.BROKERS),
        ties.from(TieType.FACILITATES),
        ties.to(TieType.FACILITATES),
        ties.to(TieType.PARTNERS),
        ties.to(TieType.SERVES),
        found.activities());
  }
}
