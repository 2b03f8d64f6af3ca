/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.isolation;

import static org.bridgehead.service.table.Table.column;

import jakarta.inject.Singleton;
import java.util.List;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Words;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.report.FreezableView;
import org.bridgehead.service.report.FrozenAnswer;
import org.bridgehead.service.report.FrozenTable;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.table.Table;

/** What a report holds of the page of schools with no network on record. */
@Singleton
final class IsolationReport implements FreezableView {

  private static final FrozenAnswer.About ABOUT =
      new FrozenAnswer.About(
          "Schools with no network on record",
          "Which schools have no network on record, and which network could invite each of them?",
          "Schools stand on a ladder, by how far the ties on record lead. A membership counts only"
              + " where another open organisation is a member, and a trust, federation or sponsor's"
              + " group does not stand in for a learning network. Flags are independent of the"
              + " ladder. A suggestion is a learning network that accepts enquiries and has room; it"
              + " is never an assignment, and leaving a school alone for now is of the same"
              + " standing.");

  private final IsolationAnswers answers;

  IsolationReport(IsolationAnswers answers) {
    this.answers = answers;
  }

  @Override
  public boolean isAt(String path) {
    return path.equals("/isolation");
  }

  @Override
  public FrozenAnswer freeze(Here here, Access by) {
    var wanted = new IsolationParameters(here.all("rung"), here.all("flag"), here.all("phase"));
    var answer = answers.list(ScopeParameters.of(here), wanted).page(FrozenAnswer.ROWS);
    var counts = answer.figures();
    return FrozenAnswer.of(
        ABOUT,
        answer,
        List.of(
            "Of %s schools in scope, %s stand on these rungs with these flags."
                .formatted(Words.number(counts.schools()), Words.number(answer.total()))),
        List.of(
            FrozenTable.of("Schools by rung", counted("rungs"), IsolationPage.rungs(counts)),
            FrozenTable.of("Schools by flag", counted("flags"), IsolationPage.flags(counts)),
            FrozenTable.of(
                "The schools, those with fewest links on record first",
                IsolationTable.TABLE,
                answer)));
  }

  private static Table<IsolationPage.Counted> counted(String name) {
    return new Table<>(
        name,
        List.of(
            column(name.equals("rungs") ? "rung" : "flag", IsolationPage.Counted::words),
            column("schools", IsolationPage.Counted::schools),
            column("what_it_means", IsolationPage.Counted::means)));
  }
}
