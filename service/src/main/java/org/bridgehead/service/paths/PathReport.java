/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Words;
import org.bridgehead.service.report.FreezableView;
import org.bridgehead.service.report.FrozenAnswer;
import org.bridgehead.service.report.FrozenTable;
import org.bridgehead.service.security.Access;

/** What a report holds of the page of routes between two places. */
@Singleton
final class PathReport implements FreezableView {

  private static final String QUESTION = "By what routes can practice travel from %s to %s?";
  private static final String METHOD =
      "Routes along ties that hold on the day: memberships as lead or partner, posts at"
          + " organisations, brokering, facilitating, partnerships and activities. That a school lies"
          + " in an authority is no route. No route goes through a place twice, and those are told"
          + " that differ most among the best. Within a window, each step is usable no earlier than"
          + " the one before. They show where practice could travel, not where it did.";

  private final RouteAnswers answers;

  PathReport(RouteAnswers answers) {
    this.answers = answers;
  }

  @Override
  public boolean isAt(String path) {
    return path.equals("/paths");
  }

  @Override
  public FrozenAnswer freeze(Here here, Access by) {
    var asked =
        new PathParameters(
            here.first("from").strip(),
            here.first("to").strip(),
            WholeNumber.find(here, "count"),
            here.find("by"),
            here.find("start"),
            here.find("until"));
    var use = new RouteParameters(here.all("avoid"), here.all("without"));
    var answer = answers.find(asked, use, here.find("asOf")).page(FrozenAnswer.ROWS);
    var found = answer.figures();
    var from = PathPage.name(found.from());
    var to = PathPage.name(found.to());
    return FrozenAnswer.of(
        new FrozenAnswer.About(
            "Routes from %s to %s".formatted(from, to), QUESTION.formatted(from, to), METHOD),
        answer,
        told(found),
        List.of(FrozenTable.of("Steps of the routes told", PathTable.TABLE, answer)));
  }

  private static List<String> told(PathFound found) {
    var told = new ArrayList<String>();
    if (!found.found()) {
      told.add(found.words());
    }
    for (var route : found.routes()) {
      var strength = route.strength();
      told.add(
          "Route %d, %d %s%s: %s"
              .formatted(
                  route.route(),
                  route.steps(),
                  route.steps() == 1 ? "step" : "steps",
                  strength == null ? "" : ", strength " + Words.percent(strength),
                  route.words()));
    }
    if (found.arrival() != null) {
      told.add("It arrives on %s.".formatted(Words.day(found.arrival())));
    }
    var instead = found.instead();
    if (instead != null) {
      told.add("An introduction would help: " + instead.introduction().words());
      instead.misses().forEach(miss -> told.add("Near: " + miss.why().words()));
    }
    return told;
  }
}
