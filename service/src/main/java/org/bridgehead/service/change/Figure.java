/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bridgehead.service.isolation.IsolationCounts;
import org.bridgehead.service.isolation.IsolationPage;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the pages of changes.
 *
 * @param name what it is called
 * @param means what it says, in one sentence
 * @param before how many there were; null for what only a change has
 * @param after how many there are, or how many the change has
 */
public record Figure(String name, String means, @Nullable Long before, long after) {

  private static final String ONLY_BEFORE =
      "They closed, left the scope, or are on record no longer.";
  private static final String ONLY_AFTER = "They opened, or came into the scope.";

  private static Figure changed(String name, long count, String means) {
    return new Figure(name, means, null, count);
  }

  /** Of the ladder of isolation. */
  public static List<Figure> of(IsolationChangeTotals totals) {
    var before = IsolationPage.rungs(counts(totals.before()));
    var after = IsolationPage.rungs(counts(totals.after()));
    var figures = new ArrayList<Figure>();
    for (int rung = 0; rung < after.size(); rung++) {
      var row = after.get(rung);
      figures.add(
          new Figure(row.words(), row.means(), (long) before.get(rung).schools(), row.schools()));
    }
    figures.add(
        changed("fallen", totals.fallen(), "Schools whose ties lead less far than before."));
    figures.add(changed("risen", totals.risen(), "Schools whose ties lead farther than before."));
    figures.add(changed("only before", totals.left(), ONLY_BEFORE));
    figures.add(changed("only after", totals.come(), ONLY_AFTER));
    return List.copyOf(figures);
  }

  private static IsolationCounts counts(Map<String, Integer> byRung) {
    return new IsolationCounts(0, byRung, Map.of());
  }

  /** Of bridging. */
  public static List<Figure> of(BridgingChangeTotals totals) {
    return List.of(
        new Figure(
            "pairs of schools with a route",
            "Over so many pairs of schools of the scope the shares are counted.",
            totals.pairsBefore(),
            totals.pairsAfter()),
        changed(
            "through more",
            totals.gained(),
            "Posts and organisations that lie on a greater share of the shortest routes."),
        changed("through fewer", totals.lost(), "Those that lie on a smaller share."));
  }

  /** Of the links between authorities. */
  public static List<Figure> of(LinkChangeTotals totals) {
    return List.of(
        new Figure(
            "pairs of authorities with a link",
            "Pairs that share a learning network, a post or an activity on record.",
            (long) totals.pairsBefore(),
            totals.pairsAfter()),
        changed("gained", totals.gained(), "Pairs that gain their first link."),
        changed("more", totals.more(), "Pairs with more links than before."),
        changed("fewer", totals.fewer(), "Pairs with fewer links than before."),
        changed("lost", totals.lost(), "Pairs that lose their last link."));
  }

  /** Of the routes between schools. */
  public static List<Figure> of(PathChangeTotals totals) {
    return List.of(
        new Figure(
            "pairs of schools with a route",
            "Pairs of schools of the scope between which practice can travel along ties on record.",
            totals.pairsBefore(),
            totals.pairsAfter()),
        changed(
            "pairs that lose their route",
            totals.pairsLost(),
            "Of the schools there before and after: practice could travel between them and can no"
                + " more."),
        changed(
            "pairs that gain a route",
            totals.pairsGained(),
            "Of the schools there before and after: practice can travel between them and could"
                + " not."),
        changed(
            "cut off", totals.cutOff(), "Schools with a route to another open school only before."),
        changed("joined up", totals.joinedUp(), "Schools with one only after."),
        changed("only before", totals.left(), ONLY_BEFORE),
        changed("only after", totals.come(), ONLY_AFTER));
  }
}
