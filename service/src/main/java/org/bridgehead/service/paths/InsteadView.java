/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import java.time.LocalDate;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Telling;
import org.bridgehead.service.topology.EndBasis;
import org.bridgehead.service.topology.NearestMiss;
import org.bridgehead.service.topology.NoRoute;
import org.bridgehead.service.topology.NodeKind;

/** Tells what can be done where there is no route. */
final class InsteadView {

  private final Question question;
  private final Telling telling;

  InsteadView(Question question) {
    this.question = question;
    telling = question.telling();
  }

  Instead instead(NoRoute found) {
    var introduction = found.introduction();
    return new Instead(
        found.misses().stream().map(this::miss).toList(),
        new Instead.Meeting(
            telling.place(introduction.near()),
            telling.place(introduction.far()),
            introduction.steps(),
            "Were %s introduced to %s, the route would take %s."
                .formatted(
                    telling.name(introduction.near()),
                    telling.name(introduction.far()),
                    Telling.count(introduction.steps(), "step"))));
  }

  private Instead.Miss miss(NearestMiss miss) {
    var words =
        "%s; %s, the route would take %s."
            .formatted(
                Telling.sentence(near(miss)),
                miss.kind() == NearestMiss.Kind.LAPSED_TIE
                    ? "did it still hold"
                    : "were they joined by one tie",
                Telling.count(miss.steps(), "step"));
    return new Instead.Miss(
        Codes.of(miss.kind()),
        telling.place(miss.near()),
        telling.place(miss.far()),
        miss.steps(),
        telling.why(words, miss.ties().stream()));
  }

  private String near(NearestMiss miss) {
    var near = telling.name(miss.near());
    var far = telling.name(miss.far());
    return switch (miss.kind()) {
      case LAPSED_TIE -> "a tie between %s and %s %s".formatted(near, far, ended(miss));
      case SAME_AUTHORITY ->
          "%s and %s are both in %s".formatted(near, far, authority(miss.near()));
      case BORDERING_AUTHORITIES ->
          "%s is in %s and %s in %s, which border each other"
              .formatted(near, authority(miss.near()), far, authority(miss.far()));
    };
  }

  private String ended(NearestMiss miss) {
    var ties = question.topology().ties();
    int tie = miss.ties().get(0);
    return (ties.endBasis(tie) == EndBasis.ABSENT ? "ended no later than " : "ended on ")
        + LocalDate.ofEpochDay(ties.end(tie));
  }

  private String authority(int node) {
    var topology = question.topology();
    return telling.name(
        topology.nodes().kind(node) == NodeKind.AUTHORITY
            ? node
            : topology.authorityOf(node, question.day()));
  }
}
