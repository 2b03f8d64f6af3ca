/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.inclusion;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.bridgehead.service.isolation.Ladder;
import org.bridgehead.service.isolation.SuggestionDesk;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.topology.IsolationRow;
import org.bridgehead.service.topology.IsolationRow.Rung;

/**
 * All schools of a scope that stand on some rungs, placed at once.
 *
 * @param rows the schools' rows of the ladder, in the order of URNs
 * @param model what there was to choose from
 * @param solution what was chosen
 */
record InclusionPlan(
    List<IsolationRow> rows, InclusionModel model, InclusionSolver.Solution solution) {

  static InclusionPlan of(
      Question question, Set<Rung> rungs, SuggestionDesk desk, InclusionSolver solver) {
    var detail = List.of(List.copyOf(rungs), desk.decisions());
    return question.inScope(InclusionPlan.class, detail, () -> make(question, rungs, desk, solver));
  }

  private static InclusionPlan make(
      Question question, Set<Rung> rungs, SuggestionDesk desk, InclusionSolver solver) {
    var nodes = question.topology().nodes();
    var rows =
        Ladder.ofScope(question).rows().stream()
            .filter(row -> rungs.contains(row.rung()))
            .sorted(Comparator.comparing(row -> nodes.key(row.school())))
            .toList();
    var model =
        new InclusionModel(
            nodes,
            desk.suggestions(question),
            desk.options(),
            rows.stream().mapToInt(IsolationRow::school).toArray());
    return new InclusionPlan(rows, model, solver.solve(model.problem()));
  }
}
