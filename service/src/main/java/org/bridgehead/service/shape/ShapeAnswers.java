/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.shape;

import jakarta.inject.Singleton;
import java.util.List;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.Asked;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.question.Slice;
import org.bridgehead.service.topology.NodeKind;

/** Answers what networks and authorities look like from above, for the API and for pages. */
@Singleton
public final class ShapeAnswers {

  private final Questions questions;

  ShapeAnswers(Questions questions) {
    this.questions = questions;
  }

  /** The shape of a network, from what joins its schools besides the membership. */
  public Asked<ShapeRow.Totals, ShapeRow> ofNetwork(String id, ScopeParameters scope) {
    return of(questions.ask(scope), NodeKind.NETWORK, "id", id);
  }

  /** The shape of an authority's schools. */
  Asked<ShapeRow.Totals, ShapeRow> ofAuthority(String code, ScopeParameters scope) {
    return of(questions.ask(scope), NodeKind.AUTHORITY, "code", code);
  }

  private static Asked<ShapeRow.Totals, ShapeRow> of(
      Question question, NodeKind kind, String field, String key) {
    int node = question.find(kind, field, key);
    return new Asked<>(question, _ -> answer(question, node));
  }

  private static Answer<ShapeRow.Totals, ShapeRow> answer(Question question, int node) {
    var view = new ShapeView(question, node);
    var row = Slice.whole(List.of(view.row()));
    var answer = Answer.to(question, ShapeView.MEANING, view.totals(), row);
    return question.topology().nodes().isAlive(node, question.day())
        ? answer
        : answer.noting(question.telling().notAlive(node));
  }
}
