/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bridgehead.service.bridging.BridgingJobs;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.report.FreezableView;
import org.bridgehead.service.report.FrozenAnswer;
import org.bridgehead.service.report.FrozenTable;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.table.Table;
import org.jspecify.annotations.Nullable;

/** What a report holds of the answers before and after a list of supposed changes. */
@Singleton
final class WhatIfReport implements FreezableView {

  private static final Duration WAIT = Duration.ofSeconds(20);

  private static final FrozenAnswer.About ABOUT =
      new FrozenAnswer.About(
          "What if: before and after",
          "What would the four questions answer if this happened?",
          "The changes are applied, one after the other, to a copy of the record of the day, and each"
              + " of the four questions is answered on both in the same way, for the same scope."
              + " Nothing is written, and nothing else is taken to change: in the world, others would"
              + " react.");

  private final Questions questions;
  private final Drafts drafts;
  private final RecentSuppositions recent;
  private final BridgingJobs jobs;

  WhatIfReport(Questions questions, Drafts drafts, RecentSuppositions recent, BridgingJobs jobs) {
    this.questions = questions;
    this.drafts = drafts;
    this.recent = recent;
    this.jobs = jobs;
  }

  @Override
  public boolean isAt(String path) {
    return path.matches("/what-if/[^/]+/answer");
  }

  /** Only whoever made the list can freeze its answer; the report tells the changes to all. */
  @Override
  public FrozenAnswer freeze(Here here, Access by) {
    var changes = drafts.get(here.part(1), by.keyId());
    var scope = ScopeParameters.of(here);
    var before = questions.ask(scope);
    var suppositions = Suppositions.of(before, changes);
    var after = recent.after(before, suppositions.changes(), suppositions::after);
    if (!jobs.areAtHand(List.of(before, after), here.address(), WAIT)) {
      throw new Failure.NotReady(
              "Bridging is still being worked out; look at the page, and freeze it once it is whole.")
          .exception();
    }
    var answer =
        new WhatIfAnswers(before, WhatIf.of(changes, null, scope)).answer(after, suppositions);
    return FrozenAnswer.of(ABOUT, answer, told(suppositions.told()), tables(answer.figures()));
  }

  private static List<String> told(List<SupposedChange> changes) {
    var told = new ArrayList<String>();
    for (var change : changes) {
      told.add("Supposed, %d: %s".formatted(told.size() + 1, change.words()));
    }
    return told;
  }

  private static List<FrozenTable> tables(WhatIfFigures figures) {
    var tables = new ArrayList<FrozenTable>();
    add(tables, "isolation", "Isolation", figures.isolation(), Figure::of, ChangeTables.ISOLATION);
    add(tables, "bridging", "Bridging", figures.bridging(), Figure::of, ChangeTables.BRIDGING);
    add(tables, "links", "Authority links", figures.links(), Figure::of, ChangeTables.LINKS);
    add(tables, "paths", "Exchange paths", figures.paths(), Figure::of, ChangeTables.PATHS);
    return tables;
  }

  private static <F, R> void add(
      List<FrozenTable> tables,
      String name,
      String caption,
      WhatIfFigures.@Nullable Part<F, R> part,
      Function<F, List<Figure>> figures,
      Table<R> rows) {
    if (part != null) {
      var totals = figures.apply(part.totals());
      tables.add(FrozenTable.of(caption + ", in all", ChangeTables.figures(name), totals));
      tables.add(FrozenTable.of(caption + ", one by one", rows, part.rows(), part.changed()));
    }
  }
}
