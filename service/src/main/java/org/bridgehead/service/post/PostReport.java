/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.post;

import jakarta.inject.Singleton;
import org.bridgehead.service.lookup.RecordReport;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.report.FreezableView;
import org.bridgehead.service.report.FrozenAnswer;
import org.bridgehead.service.security.Access;

/** What a report holds of the page of a post; whoever holds it is not named. */
@Singleton
final class PostReport implements FreezableView {

  private final PostRecords records;
  private final Questions questions;

  PostReport(PostRecords records, Questions questions) {
    this.records = records;
    this.questions = questions;
  }

  @Override
  public boolean isAt(String path) {
    return path.matches("/posts/[^/]+");
  }

  @Override
  public FrozenAnswer freeze(Here here, Access by) {
    var person = here.part(1);
    var asOf = here.find("asOf");
    var found = records.find(person, asOf, Access.withoutNames());
    return RecordReport.of(
        questions.ask(ScopeParameters.ofDay(asOf)),
        records.words(person, asOf),
        PostFacts.facts(found),
        PostFacts.groups(found));
  }
}
