/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bridging;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.bridgehead.service.question.Meaning;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Telling;

/** A bridge in words. */
final class BridgeView {

  static final SortedMap<String, Meaning> MEANING =
      Meaning.of(
          Map.of(
              "betweenness",
              new Meaning(
                  "Pairs of schools through here",
                  "Of how many pairs of other schools the shortest routes on record go through"
                      + " here; a pair with several shortest routes counts in part."),
              "share",
              new Meaning(
                  "Share of all pairs",
                  "The same as a share of all pairs of schools with a route, from 0 to 1."),
              "cutPoint",
              new Meaning(
                  "Holds something together",
                  "Whether something on record has no route to the rest without it."),
              "pairsCut",
              new Meaning(
                  "Pairs cut off",
                  "How many pairs of other schools have no route at all without it.")));

  private final Question question;
  private final Telling telling;
  private final Bridges bridges;

  BridgeView(Question question, Bridges bridges) {
    this.question = question;
    this.bridges = bridges;
    telling = question.telling();
  }

  Bridge bridge(int node) {
    double share = bridges.betweenness().share(node);
    return new Bridge(
        telling.place(node),
        bridges.betweenness().score(node),
        share,
        bridges.cutPoints().isCutPoint(node),
        bridges.cutPoints().pairsLost(node),
        telling.why(
            words(node, share), question.topology().routeTies(node, question.day()).stream()));
  }

  private String words(int node, double share) {
    var who = Telling.sentence(telling.name(node));
    if (share == 0) {
      return who + " is on no shortest route between two other schools of the scope.";
    }
    return "%s: of all pairs of schools with a route, %s %% have their shortest routes through here."
        .formatted(who, percent(share));
  }

  private static String percent(double share) {
    var format = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return share < 0.0001 ? "less than 0.01" : format.format(share * 100);
  }
}
