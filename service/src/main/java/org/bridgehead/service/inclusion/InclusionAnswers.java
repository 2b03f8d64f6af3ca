/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.inclusion;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.isolation.SuggestionDesk;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.Asked;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.question.Slice;
import org.bridgehead.service.question.SortKey;
import org.bridgehead.service.topology.IsolationRow.Rung;
import org.jspecify.annotations.Nullable;

/** Answers how all unlinked schools could be placed at once, for the API and for pages. */
@Singleton
final class InclusionAnswers {

  private final Questions questions;
  private final SuggestionDesk desk;
  private final InclusionSolver solver;

  InclusionAnswers(Questions questions, SuggestionDesk desk, InclusionSolver solver) {
    this.questions = questions;
    this.desk = desk;
    this.solver = solver;
  }

  /** The question, of whatever schools. */
  Question question(ScopeParameters scope) {
    return questions.ask(scope);
  }

  /**
   * The plan for the schools of the authorities that the scope names; a problem if it names none.
   *
   * @param ownGroup whether schools that are only in their own trust, federation or sponsor's group
   *     are placed too: true or false; null for false
   */
  Asked<InclusionFigures, PlannedSchool> plan(ScopeParameters scope, @Nullable String ownGroup) {
    if (scope.authority() == null || scope.authority().isEmpty()) {
      var error = new FieldError("authority", "must be given");
      throw new Failure.InvalidFields(List.of(error)).exception();
    }
    var question = questions.ask(scope);
    var rungs = rungs(ownGroup);
    return new Asked<>(question, desk.decisions(), page -> answer(question, rungs, page));
  }

  private static Set<Rung> rungs(@Nullable String ownGroup) {
    boolean both =
        ownGroup != null
            && Codes.parse(List.of(true, false), String::valueOf, "ownGroup", ownGroup);
    return both
        ? EnumSet.of(Rung.NO_LINK, Rung.NO_NETWORK, Rung.OWN_GROUP_ONLY)
        : EnumSet.of(Rung.NO_LINK, Rung.NO_NETWORK);
  }

  private Answer<InclusionFigures, PlannedSchool> answer(
      Question question, Set<Rung> rungs, PageParameters page) {
    var plan = InclusionPlan.of(question, rungs, desk, solver);
    var view = new InclusionView(question, plan);
    var nodes = question.topology().nodes();
    var all = IntStream.range(0, plan.rows().size()).boxed().toList();
    var slice = Slice.of(all, at -> new SortKey(0, nodes.key(plan.rows().get(at).school())), page);
    return Answer.to(question, InclusionView.MEANING, view.figures(), slice.map(view::school));
  }
}
