/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import static org.bridgehead.service.table.Table.column;

import jakarta.inject.Singleton;
import java.util.List;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.report.FreezableView;
import org.bridgehead.service.report.FrozenAnswer;
import org.bridgehead.service.report.FrozenTable;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.table.Table;

/** What a report holds of the page of how far practice can travel. */
@Singleton
final class ReachReport implements FreezableView {

  private static final String METHOD =
      "All places to which a route on record leads, within so many steps on the day, or by a date"
          + " within a window in which each step is usable no earlier than the one before. Schools"
          + " that share a network are two steps apart. It shows where practice could come to, not"
          + " where it did.";

  private static final Table<ReachFigures.Reached> REACHED =
      new Table<>(
          "reached",
          List.of(
              column("within_steps", ReachFigures.Reached::steps),
              column("by", ReachFigures.Reached::by),
              column("schools", ReachFigures.Reached::schools),
              column("authorities_these_are_in", ReachFigures.Reached::authoritiesOfSchools),
              column("networks", ReachFigures.Reached::networks),
              column("posts", ReachFigures.Reached::posts),
              column("agencies", ReachFigures.Reached::agencies),
              column("activities", ReachFigures.Reached::activities)));

  private final ReachAnswers answers;

  ReachReport(ReachAnswers answers) {
    this.answers = answers;
  }

  @Override
  public boolean isAt(String path) {
    return path.equals("/reach");
  }

  @Override
  public FrozenAnswer freeze(Here here, Access by) {
    var asked =
        new ReachParameters(
            here.first("from").strip(),
            WholeNumber.find(here, "steps"),
            here.find("start"),
            here.find("until"),
            here.all("kind"));
    var use = new RouteParameters(here.all("avoid"), here.all("without"));
    var answer = answers.find(asked, use, here.find("asOf")).page(FrozenAnswer.ROWS);
    var figures = answer.figures();
    var from = PathPage.name(figures.from());
    return FrozenAnswer.of(
        new FrozenAnswer.About(
            "How far practice can travel from " + from,
            "How far can practice travel from %s, and to whom first?".formatted(from),
            METHOD),
        answer,
        List.of(figures.words()),
        List.of(
            FrozenTable.of(
                "How many places are reached, those before included", REACHED, figures.reached()),
            FrozenTable.of("The places reached, the first first", ReachTable.TABLE, answer)));
  }
}
