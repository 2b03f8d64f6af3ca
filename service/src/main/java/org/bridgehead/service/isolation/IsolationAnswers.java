/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.isolation;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.Asked;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.Pictured;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.question.Slice;
import org.bridgehead.service.topology.IsolationRow;
import org.bridgehead.service.topology.IsolationRow.Flag;
import org.bridgehead.service.topology.IsolationRow.Rung;
import org.bridgehead.service.topology.NodeKind;
import org.jspecify.annotations.Nullable;

/** Answers which schools have no network on record, for the API and for pages. */
@Singleton
public final class IsolationAnswers {

  private final Questions questions;
  private final SuggestionDesk desk;

  IsolationAnswers(Questions questions, SuggestionDesk desk) {
    this.questions = questions;
    this.desk = desk;
  }

  /** The schools of a scope that are wanted, and how many of its schools stand on each rung. */
  Asked<IsolationCounts, IsolatedSchool> list(ScopeParameters scope, IsolationParameters wanted) {
    var question = questions.ask(scope);
    var rungs = wanted.rungs();
    var flags = wanted.flags();
    var phases = wanted.phases(question);
    return new Asked<>(
        question, desk.decisions(), page -> answer(question, rungs, flags, phases, page));
  }

  /** Where one school stands. */
  public Asked<IsolationCounts, IsolatedSchool> one(String urn, @Nullable String asOf) {
    var day = questions.ask(ScopeParameters.ofDay(asOf));
    int school = day.find(NodeKind.SCHOOL, "urn", urn);
    var only = ScopeParameters.ofSchools(asOf, List.of(urn));
    var question = questions.ask(day, only);
    return new Asked<>(question, desk.decisions(), page -> answer(question, school, page));
  }

  private Answer<IsolationCounts, IsolatedSchool> answer(
      Question question, int school, PageParameters page) {
    var answer = answer(question, EnumSet.allOf(Rung.class), Set.of(), Set.of(), page);
    return question.scope().contains(school)
        ? answer
        : answer.noting(question.telling().notAlive(school));
  }

  private Answer<IsolationCounts, IsolatedSchool> answer(
      Question question,
      Set<Rung> rungs,
      Set<Flag> flags,
      Set<String> phases,
      PageParameters page) {
    var nodes = question.topology().nodes();
    var rows = rows(question, phases);
    var wanted = wanted(rows, rungs, flags);
    Slice<IsolationRow> slice = Slice.of(wanted, row -> Ladder.key(nodes, row), page);
    var view = new IsolationView(question, desk.suggestions(question));
    return Answer.to(
        question, IsolationView.MEANING, IsolationCounts.of(rows), slice.map(view::school));
  }

  private static List<IsolationRow> rows(Question question, Set<String> phases) {
    var nodes = question.topology().nodes();
    return Ladder.ofScope(question).rows().stream()
        .filter(row -> phases.isEmpty() || phases.contains(nodes.phase(row.school())))
        .toList();
  }

  private static List<IsolationRow> wanted(
      List<IsolationRow> rows, Set<Rung> rungs, Set<Flag> flags) {
    return rows.stream()
        .filter(row -> rungs.contains(row.rung()) && row.flags().containsAll(flags))
        .toList();
  }

  /** The same schools as a map: each, where all are of one authority, else counted by authority. */
  Pictured map(ScopeParameters scope, IsolationParameters wanted) {
    var question = questions.ask(scope);
    var rungs = wanted.rungs();
    var flags = wanted.flags();
    var phases = wanted.phases(question);
    return new Pictured(
        question,
        here -> {
          var rows = rows(question, phases);
          var tallies = IsolationTally.of(rows, wanted(rows, rungs, flags));
          return tallies.size() == 1
              ? SchoolMap.of(question, tallies.firstKey(), rows)
              : IsolationMap.of(question, tallies, here.at("/isolation"));
        });
  }
}
