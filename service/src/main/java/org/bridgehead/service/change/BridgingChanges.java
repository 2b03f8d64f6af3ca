/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.bridgehead.service.bridging.Bridges;
import org.bridgehead.service.question.Meaning;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.question.SortKey;
import org.bridgehead.service.question.Telling;
import org.bridgehead.service.topology.BetweennessChange;
import org.bridgehead.service.topology.Indices;
import org.bridgehead.service.topology.NodeKind;
import org.jspecify.annotations.Nullable;

/** The part of posts and organisations in the routes of schools before and after. */
final class BridgingChanges implements Changes<BridgingChangeTotals, BridgeChange> {

  private static final SortedMap<String, Meaning> MEANING =
      Meaning.of(
          Map.of(
              "shareAfter",
              new Meaning(
                  "Share of all pairs",
                  "Of all pairs of schools with a route, how many have their shortest routes"
                      + " through here, from 0 to 1."),
              "rankAfter",
              new Meaning(
                  "Rank",
                  "Its place among posts and organisations by that share, 1 for the first."),
              "cutPointAfter",
              new Meaning(
                  "Holds something together",
                  "Whether something on record has no route to the rest without it.")));

  private final Compared compared;
  private final Bridges before;
  private final Bridges after;
  private final List<BetweennessChange> changes;

  BridgingChanges(Compared compared, Set<NodeKind> kinds) {
    this.compared = compared;
    before = Bridges.of(compared.before());
    after = Bridges.of(compared.after());
    var nodes = compared.after().topology().nodes();
    int[] ranked =
        IntStream.range(0, nodes.count())
            .filter(node -> kinds.contains(nodes.kind(node)))
            .toArray();
    changes =
        BetweennessChange.between(
                before.betweenness(), after.betweenness(), compared.known(), Indices.of(ranked))
            .stream()
            .sorted(Comparator.comparing(this::key))
            .toList();
  }

  @Override
  public SortedMap<String, Meaning> meaning() {
    return MEANING;
  }

  @Override
  public BridgingChangeTotals totals() {
    return new BridgingChangeTotals(
        before.betweenness().pairsWithRoute(),
        after.betweenness().pairsWithRoute(),
        changes.stream().filter(change -> change.shareGained() > 0).count(),
        changes.stream().filter(change -> change.shareGained() < 0).count());
  }

  @Override
  public Rows<BridgeChange> rows() {
    return Rows.of(changes, this::key, this::row);
  }

  private SortKey key(BetweennessChange change) {
    var nodes = compared.after().topology().nodes();
    return new SortKey(
        -Math.abs(change.shareGained()),
        Place.word(nodes.kind(change.node())) + ":" + nodes.key(change.node()));
  }

  private BridgeChange row(BetweennessChange change) {
    int node = change.node();
    return new BridgeChange(
        compared.place(node),
        change.scoreBefore(),
        change.scoreAfter(),
        change.shareBefore(),
        change.shareAfter(),
        rank(change.rankBefore()),
        rank(change.rankAfter()),
        node < compared.known() && before.cutPoints().isCutPoint(node),
        after.cutPoints().isCutPoint(node),
        compared.why(words(change), node));
  }

  private static @Nullable Integer rank(int rank) {
    return rank == 0 ? null : rank;
  }

  private String words(BetweennessChange change) {
    return "%s: of all pairs of schools with a route, %s %% had their shortest routes through here and %s %% have."
        .formatted(
            Telling.sentence(compared.name(change.node())),
            Percent.of(change.shareBefore()),
            Percent.of(change.shareAfter()));
  }
}
