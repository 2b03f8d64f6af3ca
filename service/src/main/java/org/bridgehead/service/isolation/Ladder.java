/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.isolation;

import java.util.Comparator;
import java.util.List;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.SortKey;
import org.bridgehead.service.topology.IsolationLadder;
import org.bridgehead.service.topology.IsolationRow;
import org.bridgehead.service.topology.Nodes;
import org.bridgehead.service.topology.Scope;

/**
 * The rows of a day, lowest rung first. A school's row does not depend on the scope, so all schools
 * of a day are worked out together, and a scope only picks.
 *
 * @param rows one for each school
 */
public record Ladder(List<IsolationRow> rows) {

  /** The rows of the question's day. */
  public static Ladder of(Question question) {
    return question.onDay(Ladder.class, "", () -> compute(question));
  }

  private static Ladder compute(Question question) {
    var topology = question.topology();
    var rows =
        IsolationLadder.compute(
            question.routes(),
            Scope.everySchool(topology, question.day()),
            IsolationLadder.Options.STANDARD);
    return new Ladder(
        rows.stream().sorted(Comparator.comparing(row -> key(topology.nodes(), row))).toList());
  }

  static SortKey key(Nodes nodes, IsolationRow row) {
    return new SortKey(row.rung().ordinal(), nodes.key(row.school()));
  }

  /** The rows of the schools of the question's scope on its day. */
  public static Ladder ofScope(Question question) {
    return question.inScope(
        Ladder.class,
        "",
        () -> {
          var scope = question.scope();
          return new Ladder(
              of(question).rows().stream().filter(row -> scope.contains(row.school())).toList());
        });
  }
}
