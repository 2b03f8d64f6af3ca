/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.authority;

import jakarta.inject.Singleton;
import org.bridgehead.service.lookup.RecordReport;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.report.FreezableView;
import org.bridgehead.service.report.FrozenAnswer;
import org.bridgehead.service.security.Access;

/** What a report holds of the page of an authority. */
@Singleton
final class AuthorityReport implements FreezableView {

  private final AuthorityRecords records;
  private final Questions questions;

  AuthorityReport(AuthorityRecords records, Questions questions) {
    this.records = records;
    this.questions = questions;
  }

  @Override
  public boolean isAt(String path) {
    return path.matches("/authorities/[^/]+");
  }

  @Override
  public FrozenAnswer freeze(Here here, Access by) {
    var asOf = here.find("asOf");
    var found = records.find(here.part(1), asOf, Access.withoutNames());
    var code = found.authority().code();
    return RecordReport.of(
        questions.ask(ScopeParameters.ofAuthority(asOf, code)),
        AuthorityFacts.name(found),
        AuthorityFacts.facts(found),
        AuthorityFacts.groups(found));
  }
}
