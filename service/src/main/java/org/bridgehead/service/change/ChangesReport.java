/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.bridgehead.service.bridging.BridgingJobs;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Words;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.report.FreezableView;
import org.bridgehead.service.report.FrozenAnswer;
import org.bridgehead.service.report.FrozenTable;
import org.bridgehead.service.security.Access;

/** What a report holds of the page of changes between two days. */
@Singleton
final class ChangesReport implements FreezableView {

  private static final Duration WAIT = Duration.ofSeconds(20);
  private static final String METHOD =
      "Each of the four questions is answered on both days in the same way, for the same scope, from"
          + " the same revision of the record. A tie that a source first shows between the days, with"
          + " no start stated, may be older; one that is only no longer shown ended no later than"
          + " that.";

  private final ChangeAnswers answers;
  private final Questions questions;
  private final BridgingJobs jobs;

  ChangesReport(ChangeAnswers answers, Questions questions, BridgingJobs jobs) {
    this.answers = answers;
    this.questions = questions;
    this.jobs = jobs;
  }

  @Override
  public boolean isAt(String path) {
    return path.equals("/changes");
  }

  @Override
  public FrozenAnswer freeze(Here here, Access by) {
    var scope = ScopeParameters.of(here);
    var compared = compared(here, scope);
    var both = List.of(compared.before(), compared.after());
    if (!jobs.areAtHand(both, here.address(), WAIT)) {
      throw new Failure.NotReady(
              "Bridging is still being worked out; look at the page, and freeze it once it is whole.")
          .exception();
    }
    var isolation = answers.isolation(compared).page(FrozenAnswer.ROWS);
    var bridging = answers.bridging(compared, null).page(FrozenAnswer.ROWS);
    var links = answers.links(compared, scope.on(null), null, null).page(FrozenAnswer.ROWS);
    var paths = answers.paths(compared).page(FrozenAnswer.ROWS);
    return FrozenAnswer.of(
        about(compared),
        List.of(isolation, bridging, links, paths),
        List.of(isolation.figures().record().words()),
        List.of(
            figures("isolation", "Isolation", Figure.of(isolation.figures().totals())),
            FrozenTable.of("Schools on another rung", ChangeTables.ISOLATION, isolation),
            figures("bridging", "Bridging", Figure.of(bridging.figures().totals())),
            FrozenTable.of("Posts and organisations", ChangeTables.BRIDGING, bridging),
            figures("links", "Cross-authority links", Figure.of(links.figures().totals())),
            FrozenTable.of("Pairs of authorities", ChangeTables.LINKS, links),
            figures("paths", "Exchange paths", Figure.of(paths.figures().totals())),
            FrozenTable.of("Schools cut off or joined up", ChangeTables.PATHS, paths)));
  }

  /** As the page has it: the day that stays with a reader is the second where none is given. */
  private Compared compared(Here here, ScopeParameters scope) {
    var from = here.find("from");
    if (from == null) {
      throw new Failure.InvalidFields(List.of(new FieldError("from", "must be given"))).exception();
    }
    var until = here.find("to") == null ? scope.asOf() : here.find("to");
    var day = Objects.requireNonNullElseGet(until, () -> questions.ask(scope).asOf().toString());
    return answers.compared(from, day, scope.on(null));
  }

  private static FrozenAnswer.About about(Compared compared) {
    var days =
        "%s and %s"
            .formatted(Words.day(compared.before().asOf()), Words.day(compared.after().asOf()));
    return new FrozenAnswer.About(
        "What changed between " + days,
        "What do the four questions answer on each of two days, %s?".formatted(days),
        METHOD);
  }

  private static FrozenTable figures(String part, String caption, List<Figure> figures) {
    return FrozenTable.of(caption, ChangeTables.figures(part), figures);
  }
}
