/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.catalogue;

import jakarta.inject.Singleton;
import java.util.List;
import org.bridgehead.service.lookup.RecordReport;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Words;
import org.bridgehead.service.question.Meaning;
import org.bridgehead.service.report.FreezableView;
import org.bridgehead.service.report.FrozenAnswer;
import org.bridgehead.service.report.FrozenTable;
import org.bridgehead.service.security.Access;

/** What a report holds of what a query of the catalogue finds; columns with names are empty. */
@Singleton
final class QueryReport implements FreezableView {

  private final QueryAnswers answers;

  QueryReport(QueryAnswers answers) {
    this.answers = answers;
  }

  @Override
  public boolean isAt(String path) {
    return path.matches("/queries/[^/]+/[^/]+");
  }

  @Override
  public FrozenAnswer freeze(Here here, Access by) {
    var query = answers.find(here.part(1), here.part(2));
    var prepared = answers.prepare(query, QueryAnswers.given(query, here), Access.withoutNames());
    var found = answers.run(prepared);
    var beside = RecordReport.answer(prepared.question());
    return new FrozenAnswer(
        found.title(),
        found.title(),
        query.description(),
        beside.asOf(),
        found.revision(),
        beside.demonstration(),
        "What is on record, as far as the query asks for it.",
        found.notes(),
        beside.coverage(),
        found.columns().stream().map(QueryReport::meaning).toList(),
        List.of(
            Words.number(found.count())
                + (found.count() == 1 ? " row is" : " rows are")
                + " found."),
        List.of(FrozenTable.of(found.title(), QueryFiles.table(found), found.rows())));
  }

  private static Meaning meaning(QueryEntry.Shown column) {
    return new Meaning(QueryEntry.heading(column.name()), Words.sentence(column.meaning()));
  }
}
