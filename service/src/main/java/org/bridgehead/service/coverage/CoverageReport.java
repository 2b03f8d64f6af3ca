/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.coverage;

import static org.bridgehead.service.table.Table.column;

import jakarta.inject.Singleton;
import java.util.List;
import org.bridgehead.service.lookup.RecordReport;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Words;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.report.FreezableView;
import org.bridgehead.service.report.FrozenAnswer;
import org.bridgehead.service.report.FrozenTable;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.snapshot.SourceExtract;
import org.bridgehead.service.table.Table;
import org.jspecify.annotations.Nullable;

/** What a report holds of the page about the data. */
@Singleton
final class CoverageReport implements FreezableView {

  private static final FrozenAnswer.About ABOUT =
      new FrozenAnswer.About(
          "About the data",
          "Where does the record come from, how old is it, and how much is held of each authority?",
          "What each source states of an authority and of its schools that are open on the day is"
              + " counted by sort of tie. A sort of which no source states anything is not known,"
              + " which does not mean that there is none.");

  private static final Table<SourceExtract> SOURCES =
      new Table<>(
          "sources",
          List.of(
              column("source", source -> Words.sentence(Words.code(source.kind()))),
              column("publisher", SourceExtract::publisher),
              column("describes_the_day", SourceExtract::extractDate),
              column("licence", SourceExtract::licence),
              column("lawful_basis", source -> Words.orNotKnown(source.lawfulBasis())),
              column("complete_for", source -> String.join("; ", source.completeFor()))));

  private final CoverageAnswers answers;
  private final Questions questions;

  CoverageReport(CoverageAnswers answers, Questions questions) {
    this.answers = answers;
    this.questions = questions;
  }

  @Override
  public boolean isAt(String path) {
    return path.equals("/coverage");
  }

  @Override
  public FrozenAnswer freeze(Here here, Access by) {
    var authority = here.find("authority");
    var asOf = here.find("asOf");
    var question = question(authority, asOf);
    var rows = answers.listAll(authority, asOf);
    var sources = question.snapshot().sources();
    long held = rows.stream().map(row -> row.authority().code()).distinct().count();
    return FrozenAnswer.of(
        ABOUT,
        RecordReport.answer(question),
        List.of(
            "All ties are taken from %s; what is held of %s is told below."
                .formatted(
                    Words.number(sources.size()) + (sources.size() == 1 ? " extract" : " extracts"),
                    Words.number(held) + (held == 1 ? " authority" : " authorities"))),
        List.of(
            FrozenTable.of("The extracts that all ties are taken from", SOURCES, sources),
            FrozenTable.of("How much is held of each authority", CoverageTable.TABLE, rows)));
  }

  private Question question(@Nullable String authority, @Nullable String asOf) {
    return questions.ask(
        authority == null
            ? ScopeParameters.ofDay(asOf)
            : ScopeParameters.ofAuthority(asOf, authority));
  }
}
