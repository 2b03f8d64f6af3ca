/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.around;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.paths.WholeNumber;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.report.FreezableView;
import org.bridgehead.service.report.FrozenAnswer;
import org.bridgehead.service.report.FrozenTable;
import org.bridgehead.service.security.Access;

/** What a report holds of the page of the network around a place. */
@Singleton
final class AroundReport implements FreezableView {

  private static final String METHOD =
      "All places within some steps along ties that hold on the day: memberships as lead or partner,"
          + " posts at organisations, brokering, facilitating, partnerships and activities; and every"
          + " tie between two of them. Where there are too many the nearest are kept, of equally near"
          + " ones those with most neighbours, then those recorded first.";

  private final AroundAnswers answers;

  AroundReport(AroundAnswers answers) {
    this.answers = answers;
  }

  @Override
  public boolean isAt(String path) {
    return path.matches("/around/[^/]+/[^/]+");
  }

  @Override
  public FrozenAnswer freeze(Here here, Access by) {
    var asked =
        new AroundParameters(
            WholeNumber.find(here, "steps"), WholeNumber.find(here, "most"), here.find("asOf"));
    var answer =
        answers.find(here.part(1), here.part(2), asked).page(new PageParameters(null, null));
    var figures = answer.figures();
    var middle = answer.rows().getFirst().words();
    var told = new ArrayList<>(List.of(figures.words()));
    if (figures.leftOut() > 0) {
      told.add(figures.leftOutWords());
    }
    return FrozenAnswer.of(
        new FrozenAnswer.About(
            "The network around " + middle, "What is around %s?".formatted(middle), METHOD),
        answer,
        told,
        List.of(
            FrozenTable.of("Places, the nearest first", AroundTables.PLACES, answer.rows()),
            FrozenTable.of("Ties between these places", AroundTables.TIES, figures.ties())));
  }
}
