/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bridging;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.bridgehead.service.question.Meaning;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.RankStability;

/** How firm ranks are, in words. */
final class StabilityView {

  static final SortedMap<String, Meaning> MEANING =
      Meaning.of(
          Map.of(
              "rank",
              new Meaning("Rank", "Its place among those asked for, by all ties on record."),
              "betweenness",
              BridgeView.MEANING.get("betweenness"),
              "missing",
              new Meaning(
                  "Missing",
                  "Which share of the ties is taken away at random, as if nobody had recorded"
                      + " them; 0 shows what the estimate alone brings about."),
              "inTop10",
              new Meaning("In the first 10", "In which share of the trials it is among them."),
              "inTop50",
              new Meaning("In the first 50", "In which share of the trials it is among them."),
              "best",
              new Meaning("Best rank", "The best rank that it has in any trial."),
              "worst",
              new Meaning("Worst rank", "The worst rank that it has in any trial."),
              "firstKept",
              new Meaning(
                  "Trust in the estimate",
                  "Of the first 50 by all ties, how many a trial without missing ties finds again,"
                      + " as a share.")));

  private static final int PAGE = 50;

  private final Question question;
  private final Bridges bridges;
  private final RankStability.Draws draws;
  private final RankStability stability;
  private final List<Integer> ranked;

  StabilityView(Question question, Set<NodeKind> kinds) {
    this.question = question;
    bridges = Bridges.of(question);
    draws = RankStability.Draws.standard(seed(question));
    var nodes = question.topology().nodes();
    ranked = bridges.ranked().stream().filter(node -> kinds.contains(nodes.kind(node))).toList();
    stability =
        question.inScope(
            RankStability.class,
            kinds,
            () ->
                RankStability.compute(
                    question.routes(),
                    question.scope(),
                    node -> kinds.contains(nodes.kind(node)),
                    draws));
  }

  /** The same for the same revision, day and schools. */
  private static long seed(Question question) {
    long seed = 31 * question.snapshot().revision() + question.asOf().toEpochDay();
    for (int school : question.scope().stream().toArray()) {
      seed = 31 * seed + school;
    }
    return seed & Integer.MAX_VALUE;
  }

  /** Those asked for that are on a shortest route, the greatest first. */
  List<Integer> ranked() {
    return ranked;
  }

  RankedPlace.Trials trials() {
    double kept =
        ranked.stream()
            .limit(PAGE)
            .mapToDouble(node -> stability.of(node).getFirst().inPage())
            .average()
            .orElse(1);
    return new RankedPlace.Trials(draws.seed(), draws.resamples(), draws.pivots(), kept);
  }

  RankedPlace show(int node) {
    var spans = stability.of(node);
    return new RankedPlace(
        question.telling().place(node),
        rank(node),
        bridges.betweenness().score(node),
        spans.stream().map(RankedPlace.Span::of).toList(),
        words(node, spans.getLast()));
  }

  /** Equal ones share the rank of the first. */
  private int rank(int node) {
    double score = bridges.betweenness().score(node);
    return 1
        + (int)
            ranked.stream().takeWhile(other -> bridges.betweenness().score(other) > score).count();
  }

  private String words(int node, RankStability.Span span) {
    return ("With %d %% of the ties missing, %s is among the first 50 in %d %% of the trials, and"
            + " its rank lies from %d to %d.")
        .formatted(
            Math.round(span.missing() * 100),
            question.telling().name(node),
            Math.round(span.inPage() * 100),
            span.best(),
            span.worst());
  }
}
