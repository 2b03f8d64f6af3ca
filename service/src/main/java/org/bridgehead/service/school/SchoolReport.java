/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.school;

import static org.bridgehead.service.table.Table.column;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.service.isolation.IsolatedSchool;
import org.bridgehead.service.isolation.IsolationAnswers;
import org.bridgehead.service.isolation.SuggestedNetwork;
import org.bridgehead.service.isolation.SuggestionAnswers;
import org.bridgehead.service.isolation.SuggestionFigures;
import org.bridgehead.service.lookup.RecordReport;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Words;
import org.bridgehead.service.report.FreezableView;
import org.bridgehead.service.report.FrozenAnswer;
import org.bridgehead.service.report.FrozenTable;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.table.Table;

/** What a report holds of the page of a school. */
@Singleton
final class SchoolReport implements FreezableView {

  private static final Table<SuggestedNetwork> SUGGESTIONS =
      new Table<>(
          "suggestions",
          List.of(
              column("network_id", row -> row.network().key()),
              column("network", row -> row.network().name()),
              column("fit_of_100", SuggestedNetwork::score),
              column("why", SuggestedNetwork::words)));

  private final SchoolRecords records;
  private final IsolationAnswers isolation;
  private final SuggestionAnswers suggestions;

  SchoolReport(SchoolRecords records, IsolationAnswers isolation, SuggestionAnswers suggestions) {
    this.records = records;
    this.isolation = isolation;
    this.suggestions = suggestions;
  }

  @Override
  public boolean isAt(String path) {
    return path.matches("/schools/[^/]+");
  }

  @Override
  public FrozenAnswer freeze(Here here, Access by) {
    var asOf = here.find("asOf");
    var urn = here.part(1);
    var found = records.find(urn, asOf, Access.withoutNames());
    var standing = isolation.one(urn, asOf).page(FrozenAnswer.ROWS);
    var suggested = suggestions.of(urn, asOf).page(FrozenAnswer.ROWS);
    var facts = SchoolFacts.facts(found);
    var groups = SchoolFacts.groups(found);
    var told = new ArrayList<String>();
    standing.rows().forEach(row -> addStanding(told, row));
    addAlternatives(told, suggested.figures());
    told.addAll(RecordReport.told(groups));
    var tables = new ArrayList<>(RecordReport.tables(facts, groups));
    tables.add(
        FrozenTable.of(
            "Networks that could invite it, the best fit first", SUGGESTIONS, suggested));
    return FrozenAnswer.of(
        RecordReport.about(SchoolFacts.name(found)), List.of(standing, suggested), told, tables);
  }

  private static void addStanding(List<String> told, IsolatedSchool row) {
    told.add("On the ladder of isolation: %s. %s".formatted(row.rungWords(), row.why().words()));
    row.flags()
        .forEach(
            flag -> told.add("%s. %s".formatted(Words.sentence(flag.words()), flag.why().words())));
  }

  /** What else could be done, of the same standing as the networks suggested. */
  private static void addAlternatives(List<String> told, SuggestionFigures figures) {
    told.add("Form a new network: " + figures.newNetwork().words());
    told.add("Leave alone for now: " + figures.leaveAlone().words());
  }
}
