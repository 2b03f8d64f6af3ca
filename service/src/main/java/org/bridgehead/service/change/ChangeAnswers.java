/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import org.bridgehead.service.bridging.RankedKinds;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.links.LinkKinds;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.Asked;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.ScopeParameters;
import org.jspecify.annotations.Nullable;

/** Answers what the four questions say on one day and on another, for the API and for pages. */
@Singleton
public final class ChangeAnswers {

  private final Questions questions;

  ChangeAnswers(Questions questions) {
    this.questions = questions;
  }

  /** The question on both days; a problem that names the field if these are no two days. */
  public Compared compared(String from, String to, ScopeParameters scope) {
    if (scope.asOf() != null) {
      throw invalid("asOf", "must be left out: from and to say which days", scope.asOf());
    }
    var first = Questions.day("from", from);
    var second = Questions.day("to", to);
    if (!first.isBefore(second)) {
      throw invalid("to", "must be after from", to);
    }
    var before = questions.ask(scope.on(from));
    return new Compared(before, questions.ask(before, scope.on(to)), false);
  }

  private static RuntimeException invalid(String field, String message, @Nullable String value) {
    return new Failure.InvalidFields(List.of(new FieldError(field, message, value))).exception();
  }

  /** Which schools stand elsewhere on the ladder. */
  public Asked<ChangeFigures<IsolationChangeTotals>, RungChange> isolation(Compared compared) {
    return asked(compared, () -> new IsolationChanges(compared));
  }

  /**
   * Through which posts and organisations more or fewer routes go; takes long where their bridges
   * are not at hand.
   *
   * @param kind words of kinds; null or none for posts and organisations
   */
  public Asked<ChangeFigures<BridgingChangeTotals>, BridgeChange> bridging(
      Compared compared, @Nullable List<String> kind) {
    var kinds = RankedKinds.of(kind);
    return asked(compared, () -> new BridgingChanges(compared, kinds));
  }

  /**
   * Which pairs of authorities gained or lost links.
   *
   * @param scope whose links are told
   * @param kind codes of kinds of links; null or none for the learning kinds
   * @param level codes of levels; null or none for all
   */
  public Asked<ChangeFigures<LinkChangeTotals>, LinkChange> links(
      Compared local,
      ScopeParameters scope,
      @Nullable List<String> kind,
      @Nullable List<String> level) {
    var everywhere = new Compared(local.before().everywhere(), local.after().everywhere(), false);
    var options = LinkKinds.options(kind, level);
    return asked(
        local,
        () -> {
          var touching = new HashSet<>(NamedAuthorities.of(local.before(), scope));
          touching.addAll(NamedAuthorities.of(local.after(), scope));
          return new LinkChanges(everywhere, options, touching);
        });
  }

  /** How many pairs of schools gained or lost a route, and who was cut off. */
  public Asked<ChangeFigures<PathChangeTotals>, ReachChange> paths(Compared compared) {
    return asked(compared, () -> new PathChanges(compared));
  }

  private static <F, R> Asked<ChangeFigures<F>, R> asked(
      Compared compared, Supplier<Changes<F, R>> made) {
    return new Asked<>(compared.after(), page -> answer(compared, page, made.get()));
  }

  private static <F, R> Answer<ChangeFigures<F>, R> answer(
      Compared compared, PageParameters page, Changes<F, R> changes) {
    var figures =
        new ChangeFigures<>(
            compared.before().asOf(),
            compared.after().asOf(),
            RecordGrowth.between(compared.before(), compared.after()),
            changes.totals());
    return Answer.to(compared.after(), changes.meaning(), figures, changes.rows().page(page))
        .noting(
            "This compares what is on record of two days; what is first recorded between them is"
                + " not new for that.");
  }
}
