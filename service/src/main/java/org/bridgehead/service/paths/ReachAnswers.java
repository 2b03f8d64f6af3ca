/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Set;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.Asked;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.question.Slice;
import org.bridgehead.service.question.SortKey;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.Nodes;
import org.bridgehead.service.topology.Reach;
import org.bridgehead.service.topology.RouteFilter;
import org.jspecify.annotations.Nullable;

/** Answers how far practice can travel from a place, for the API and for pages. */
@Singleton
final class ReachAnswers {

  private static final double STEPS_A_DAY = 1 << 20;

  private final Questions questions;

  ReachAnswers(Questions questions) {
    this.questions = questions;
  }

  /** The places reached, the first first. No scope restricts it. */
  Asked<ReachFigures, ReachedPlace> find(
      ReachParameters asked, RouteParameters use, @Nullable String asOf) {
    var question = questions.ask(ScopeParameters.ofEverySchool(asOf));
    int from = question.find("from", asked.from());
    var filter = use.filter(use.avoided(question));
    var window = asked.window(question);
    int most = asked.most();
    var kinds = asked.kinds();
    return new Asked<>(
        question,
        page -> {
          var reach =
              window == null
                  ? Reach.bySteps(question.routes(), from, most, filter)
                  : byDate(question, from, window, filter);
          return answer(new ReachView(questions, question, window, most), reach, kinds, page);
        });
  }

  private static Reach byDate(Question question, int from, Window window, RouteFilter filter) {
    return Reach.byDate(question.topology(), from, window.firstDay(), window.lastDay(), filter);
  }

  private static Answer<ReachFigures, ReachedPlace> answer(
      ReachView view, Reach reach, Set<NodeKind> kinds, PageParameters page) {
    var question = view.question();
    var nodes = question.topology().nodes();
    var wanted =
        reach.places().stream()
            .filter(place -> kinds.contains(nodes.kind(place.node())))
            .map(place -> new Listed(place, key(nodes, place)))
            .sorted(Comparator.comparing(Listed::key))
            .toList();
    var rows = Slice.of(wanted, Listed::key, page).map(listed -> view.row(listed.place()));
    var answer = Answer.to(question, ReachView.MEANING, view.figures(reach), rows);
    return view.isWindow() || nodes.isAlive(reach.from(), question.day())
        ? answer
        : answer.noting(question.telling().notAlive(reach.from()));
  }

  /** A place and where it stands, which a sort asks for often. */
  private record Listed(Reach.Place place, SortKey key) {}

  private static SortKey key(Nodes nodes, Reach.Place place) {
    return new SortKey(
        place.day() * STEPS_A_DAY + place.steps(),
        nodes.kind(place.node()) + ":" + nodes.key(place.node()));
  }
}
