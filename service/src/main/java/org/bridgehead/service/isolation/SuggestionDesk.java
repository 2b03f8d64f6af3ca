/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.topology.Invited;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.SuggestionOptions;
import org.bridgehead.service.topology.Suggestions;

/** Has the suggestions of a day, worked out once for as long as no invitation changes. */
@Singleton
public final class SuggestionDesk {

  private final SuggestionOptions options;
  private final InvitationsInForce invitations;

  SuggestionDesk(IsolationSettings settings, InvitationsInForce invitations) {
    this.options = settings.options();
    this.invitations = invitations;
  }

  /** What suggestions weigh and how far they reach. */
  public SuggestionOptions options() {
    return options;
  }

  /** On what answers depend besides the revision: for their ETag. */
  public List<InvitationsInForce.Pair> decisions() {
    return invitations.list();
  }

  /** The suggestions of the question's day. */
  public Suggestions suggestions(Question question) {
    var pairs = invitations.list();
    return question.onDay(
        Suggestions.class,
        pairs,
        () ->
            Suggestions.deal(
                question.topology(),
                question.day(),
                Ladder.of(question).rows(),
                invited(question, pairs),
                options));
  }

  /** Those whose school and network are on record. */
  private static List<Invited> invited(Question question, List<InvitationsInForce.Pair> pairs) {
    var nodes = question.topology().nodes();
    return pairs.stream()
        .map(
            each ->
                new Invited(
                    nodes.find(NodeKind.SCHOOL, each.urn()),
                    nodes.find(NodeKind.NETWORK, each.networkId()),
                    each.takesPlace()))
        .filter(each -> each.school() >= 0 && each.network() >= 0)
        .toList();
  }
}
