/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.network;

import jakarta.inject.Singleton;
import java.util.List;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.shape.ShapeAnswers;
import org.bridgehead.service.topology.NodeKind;
import org.jspecify.annotations.Nullable;

/** Answers the four challenge questions by the record, for pages and reports. */
@Singleton
final class ChallengeAnswers {

  private final Questions questions;
  private final ShapeAnswers shapes;

  ChallengeAnswers(Questions questions, ShapeAnswers shapes) {
    this.questions = questions;
    this.shapes = shapes;
  }

  /** All four; none of a legal group, or of a network that was not alive. */
  List<Challenge> of(NetworkDetail found, @Nullable String asOf) {
    var day = ScopeParameters.ofDay(asOf);
    var question = questions.ask(day);
    int node = question.topology().nodes().find(NodeKind.NETWORK, found.network().id());
    if (!found.alive() || node < 0 || !question.topology().nodes().isLearningNetwork(node)) {
      return List.of();
    }
    var shape = shapes.ofNetwork(found.network().id(), day).page(new PageParameters(null, null));
    return new Challenges(question, node).all(found.network().purpose(), shape.rows().getFirst());
  }
}
