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
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.question.PageParameters;
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

  private static final String ALL = "all";

  private final Questions questions;

  IsolationAnswers(Questions questions) {
    this.questions = questions;
  }

  /**
   * The schools on some rungs with some flags.
   *
   * @param rung codes of rungs, or all; null or none for all but networked
   * @param flag codes of flags; null or none for any
   */
  Asked<IsolationCounts, IsolatedSchool> list(
      ScopeParameters scope, @Nullable List<String> rung, @Nullable List<String> flag) {
    var question = questions.ask(scope);
    var rungs = rungs(rung);
    var flags = flags(flag);
    return new Asked<>(question, page -> answer(question, rungs, flags, page));
  }

  /** Where one school stands. */
  public Asked<IsolationCounts, IsolatedSchool> one(String urn, @Nullable String asOf) {
    var day = questions.ask(ScopeParameters.ofDay(asOf));
    int school = day.find(NodeKind.SCHOOL, "urn", urn);
    var only = new ScopeParameters(asOf, null, null, List.of(urn), null);
    var question = questions.ask(day, only);
    return new Asked<>(question, page -> answer(question, school, page));
  }

  private static Answer<IsolationCounts, IsolatedSchool> answer(
      Question question, int school, PageParameters page) {
    var answer = answer(question, EnumSet.allOf(Rung.class), Set.of(), page);
    return question.scope().contains(school)
        ? answer
        : answer.noting(question.telling().notAlive(school));
  }

  private static Answer<IsolationCounts, IsolatedSchool> answer(
      Question question, Set<Rung> rungs, Set<Flag> flags, PageParameters page) {
    var rows = Ladder.of(question).in(question.scope());
    var wanted =
        rows.stream()
            .filter(row -> rungs.contains(row.rung()) && row.flags().containsAll(flags))
            .toList();
    var nodes = question.topology().nodes();
    Slice<IsolationRow> slice = Slice.of(wanted, row -> Ladder.key(nodes, row), page);
    var view = new IsolationView(question);
    return Answer.to(
        question, IsolationView.MEANING, IsolationCounts.of(rows), slice.map(view::school));
  }

  private static Set<Rung> rungs(@Nullable List<String> codes) {
    if (codes == null || codes.isEmpty()) {
      return EnumSet.complementOf(EnumSet.of(Rung.NETWORKED));
    }
    if (codes.contains(ALL)) {
      return EnumSet.allOf(Rung.class);
    }
    var rungs = EnumSet.noneOf(Rung.class);
    codes.forEach(code -> rungs.add(Codes.parse(Rung.class, "rung", code)));
    return rungs;
  }

  private static Set<Flag> flags(@Nullable List<String> codes) {
    var flags = EnumSet.noneOf(Flag.class);
    if (codes != null) {
      codes.forEach(code -> flags.add(Codes.parse(Flag.class, "flag", code)));
    }
    return flags;
  }
}
