/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.coverage;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.lookup.Day;
import org.bridgehead.service.lookup.Lookups;
import org.bridgehead.service.lookup.OpenSchools;
import org.bridgehead.service.lookup.Rows;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.store.Authority;
import org.bridgehead.service.store.AuthorityAndTies;
import org.bridgehead.service.store.AuthorityRepository;
import org.bridgehead.service.store.AuthoritySchools;
import org.bridgehead.service.store.CoverageRepository;
import org.jspecify.annotations.Nullable;

/** Answers how much is recorded and how old it is, for the API and for pages. */
@Singleton
final class CoverageAnswers {

  private final AuthorityRepository authorities;
  private final CoverageRepository coverage;
  private final Lookups lookups;
  private final Questions questions;

  CoverageAnswers(
      AuthorityRepository authorities,
      CoverageRepository coverage,
      Lookups lookups,
      Questions questions) {
    this.authorities = authorities;
    this.coverage = coverage;
    this.lookups = lookups;
    this.questions = questions;
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
    Question question = questions.ask(ScopeParameters.ofDay(day.asOf().toString()));
    return page.map(each -> held(question, open, each));
  }

  /** The same of all authorities, a row for each sort of tie and source. */
  List<CoverageTable.Row> listAll(@Nullable String authority, @Nullable String asOf) {
    var rows = new ArrayList<CoverageTable.Row>();
    String after = "";
    while (after != null) {
      var page = list(authority, after, (long) Lookups.LARGEST_LIMIT, asOf);
      page.rows().forEach(each -> rows.addAll(CoverageTable.rows(each)));
      after = page.next();
    }
    return rows;
  }

  /** Every claim about an authority and its schools is counted, so each is counted only once. */
  private AuthorityCoverage held(Question question, OpenSchools open, Authority authority) {
    return question.onDay(
        AuthorityCoverage.class,
        authority.code(),
        () -> {
          List<String> urns = open.urns(authority.code());
          var schools = List.of(new AuthoritySchools(authority.code(), urns));
          return AuthorityCoverage.of(
              authority, urns.size(), coverage.list(schools, question.asOf()));
        });
  }

  private Authority one(String code) {
    return authorities
        .find(code)
        .map(AuthorityAndTies::self)
        .orElseThrow(() -> new Failure.UnknownScope("authority", code).exception());
  }
}
