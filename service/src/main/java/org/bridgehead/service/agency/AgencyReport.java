/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.agency;

import jakarta.inject.Singleton;
import org.bridgehead.service.lookup.RecordReport;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.report.FreezableView;
import org.bridgehead.service.report.FrozenAnswer;
import org.bridgehead.service.security.Access;

/** What a report holds of the page of an agency. */
@Singleton
final class AgencyReport implements FreezableView {

  private final AgencyRecords records;
  private final Questions questions;

  AgencyReport(AgencyRecords records, Questions questions) {
    this.records = records;
    this.questions = questions;
  }

  @Override
  public boolean isAt(String path) {
    return path.matches("/agencies/[^/]+");
  }

  @Override
  public FrozenAnswer freeze(Here here, Access by) {
    var asOf = here.find("asOf");
    var found = records.find(here.part(1), asOf, Access.withoutNames());
    return RecordReport.of(
        questions.ask(ScopeParameters.ofDay(asOf)),
        AgencyFacts.name(found),
        AgencyFacts.facts(found),
        AgencyFacts.groups(found));
  }
}
