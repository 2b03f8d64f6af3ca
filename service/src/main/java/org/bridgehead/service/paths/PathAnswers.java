/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import java.util.ArrayList;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Slice;
import org.bridgehead.service.topology.ExchangePaths;
import org.bridgehead.service.topology.NoRoute;
import org.bridgehead.service.topology.RouteCore;
import org.bridgehead.service.topology.RouteCost;
import org.jspecify.annotations.Nullable;

/** Answers with routes of one day. */
final class PathAnswers {

  /** Of so many of the best, those are told that differ most. */
  private static final int CANDIDATES = 100;

  private final Question question;
  private final WantedRoutes wanted;
  private final PathView view;

  PathAnswers(Question question, WantedRoutes wanted) {
    this.question = question;
    this.wanted = wanted;
    view = new PathView(question);
  }

  Answer<PathFound, PathStep> onTheDay() {
    var core = question.onDay(RouteCore.class, "", () -> RouteCore.of(question.routes()));
    var best =
        ExchangePaths.find(
                core, wanted.from(), wanted.to(), wanted.by(), wanted.filter(), CANDIDATES)
            .diverse(wanted.count());
    var told = new ArrayList<RouteTold>();
    var rows = new ArrayList<PathStep>();
    for (var route : best.routes()) {
      int number = told.size() + 1;
      var words = view.words(route.steps(), wanted.from());
      double strength = RouteCost.share(question.routes(), route);
      told.add(new RouteTold(number, words, route.steps().size(), strength));
      rows.addAll(view.steps(number, route.steps()));
    }
    var telling = question.telling();
    boolean found = !told.isEmpty();
    var figures =
        new PathFound(
            telling.place(wanted.from()),
            telling.place(wanted.to()),
            wanted.avoided().stream().map(telling::place).toList(),
            found,
            found
                ? told.getFirst().words()
                : view.noRoute(wanted.from(), wanted.to(), wanted.restricted()),
            found ? told.getFirst().steps() : null,
            best.equallyGood(),
            told,
            null,
            found ? null : instead());
    return Answer.to(question, PathView.MEANING, figures, Slice.whole(rows));
  }

  private @Nullable Instead instead() {
    return NoRoute.between(question.routes(), wanted.from(), wanted.to(), wanted.filter())
        .map(new InsteadView(question)::instead)
        .orElse(null);
  }
}
