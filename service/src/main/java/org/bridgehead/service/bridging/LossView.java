/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bridging;

import java.util.List;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Telling;
import org.bridgehead.service.topology.AuthorityLinks;
import org.bridgehead.service.topology.Indices;
import org.bridgehead.service.topology.Loss;

/** A loss in words. */
final class LossView {

  private static final int MOST = 100;

  private final Question question;
  private final Telling telling;

  LossView(Question question) {
    this.question = question;
    telling = question.telling();
  }

  BridgeDetail.Losses losses(Indices nodes) {
    var links =
        question.inScope(
            AuthorityLinks.class,
            AuthorityLinks.Options.STANDARD,
            () ->
                AuthorityLinks.compute(
                    question.topology(), question.scope(), AuthorityLinks.Options.STANDARD));
    var loss = Loss.of(question.routes(), question.scope(), links, nodes);
    var pairs = loss.authorityPairs();
    return new BridgeDetail.Losses(
        words(loss),
        places(loss.schools()),
        loss.schools().size(),
        places(loss.networks()),
        loss.networks().size(),
        loss.schoolPairs(),
        pairs.stream().limit(MOST).map(pair -> telling.pair(pair.a(), pair.b())).toList(),
        pairs.size());
  }

  private List<Place> places(Indices nodes) {
    return nodes.stream().limit(MOST).mapToObj(telling::place).toList();
  }

  private static String words(Loss loss) {
    return ("Without %s: schools that lose their only route on record: %d; networks that do: %d;"
            + " pairs of other schools left without a route: %d; pairs of authorities that lose"
            + " their only link: %d.")
        .formatted(
            loss.nodes().size() == 1 ? "it" : "them",
            loss.schools().size(),
            loss.networks().size(),
            loss.schoolPairs(),
            loss.authorityPairs().size());
  }
}
