/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.inclusion;

import static org.bridgehead.service.table.Table.column;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bridgehead.service.inclusion.InclusionFigures.PlanNetwork;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.report.FreezableView;
import org.bridgehead.service.report.FrozenAnswer;
import org.bridgehead.service.report.FrozenTable;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.table.Table;

/** What a report holds of the plan of an authority. */
@Singleton
final class InclusionReport implements FreezableView {

  private static final FrozenAnswer.About ABOUT =
      new FrozenAnswer.About(
          "How every unlinked school could be included",
          "How could every school of this authority that has no network on record be included, all"
              + " at once?",
          "Schools are placed into networks that they could be suggested to, and into new ones where"
              + " enough schools are near, so that as many as possible are placed and, among such"
              + " plans, they fit best. No network gets more schools than it has places. It is a"
              + " proposal to argue with: taking part is voluntary.");

  private static final Table<PlanNetwork> NETWORKS =
      new Table<>(
          "networks",
          List.of(
              column("network", PlanNetwork::name),
              column("places_it_had_left", PlanNetwork::places),
              column("schools_it_could_invite", row -> joining(row))));

  private final InclusionAnswers answers;

  InclusionReport(InclusionAnswers answers) {
    this.answers = answers;
  }

  @Override
  public boolean isAt(String path) {
    return path.equals("/isolation/plan");
  }

  @Override
  public FrozenAnswer freeze(Here here, Access by) {
    var asked = answers.plan(ScopeParameters.of(here), here.find("ownGroup"));
    var answer = asked.page(FrozenAnswer.ROWS);
    return FrozenAnswer.of(
        ABOUT,
        answer,
        List.of(
            answer.figures().words(),
            answer.figures().proven()
                ? "It is proven that no plan places more schools, or fits better."
                : "It is not proven to be the best: there may be a better plan."),
        List.of(
            FrozenTable.of(
                "Network by network: whom each could invite",
                NETWORKS,
                answer.figures().networks()),
            FrozenTable.of(
                "School by school: where it could go and why, or why it remains out",
                InclusionTable.TABLE,
                answer)));
  }

  private static String joining(PlanNetwork network) {
    return network.joining().stream()
        .map(school -> Objects.requireNonNullElse(school.name(), school.key()))
        .collect(Collectors.joining("; "));
  }
}
