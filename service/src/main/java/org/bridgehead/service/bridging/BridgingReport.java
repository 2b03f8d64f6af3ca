/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bridging;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Words;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.report.FreezableView;
import org.bridgehead.service.report.FrozenAnswer;
import org.bridgehead.service.report.FrozenTable;
import org.bridgehead.service.security.Access;

/** What a report holds of the page of bridges. */
@Singleton
final class BridgingReport implements FreezableView {

  private static final Duration WAIT = Duration.ofSeconds(20);

  static final String METHOD =
      "Betweenness, counted over pairs of open schools in scope: of all pairs with a route, how many"
          + " have their shortest routes through here. Where a pair has several shortest routes, each"
          + " counts its share. Pairs cut off are those that have no route on record without it."
          + " Posts and organisations are ranked; people are not.";

  private static final FrozenAnswer.About ABOUT =
      new FrozenAnswer.About(
          "What joins groups that would otherwise be apart",
          "Through which posts and organisations do the routes between schools go, and what would"
              + " come apart without them?",
          METHOD);

  private final BridgingAnswers answers;
  private final BridgingJobs jobs;

  BridgingReport(BridgingAnswers answers, BridgingJobs jobs) {
    this.answers = answers;
    this.jobs = jobs;
  }

  @Override
  public boolean isAt(String path) {
    return path.equals("/bridging");
  }

  @Override
  public FrozenAnswer freeze(Here here, Access by) {
    var asked = answers.list(ScopeParameters.of(here), here.all("kind"));
    if (!jobs.areAtHand(List.of(asked.question()), here.address(), WAIT)) {
      throw new Failure.NotReady(
              "This is still being worked out; look at the page, and freeze it once it is there.")
          .exception();
    }
    var answer = asked.page(FrozenAnswer.ROWS);
    var totals = answer.figures();
    return FrozenAnswer.of(
        ABOUT,
        answer,
        List.of(
            ("Counted over %s pairs of schools with a route on record, among %s schools. %s more of"
                    + " these kinds have a tie on record but are on no shortest route; they are left"
                    + " out.")
                .formatted(
                    Words.number(totals.pairsWithRoute()),
                    Words.number(totals.schools()),
                    Words.number(totals.withoutPart()))),
        List.of(
            FrozenTable.of(
                "Posts and organisations, the greatest part in the routes first",
                BridgingTable.TABLE,
                answer)));
  }
}
