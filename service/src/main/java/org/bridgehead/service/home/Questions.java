/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.home;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bridgehead.service.home.Start.Question;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.Nodes;
import org.bridgehead.service.topology.Topology;

/** The four questions in words, with where each is answered. */
final class Questions {

  private Questions() {}

  /**
   * @param topology what an example is taken from
   * @param asOf the epoch day that it is taken for
   */
  static List<Question> of(Topology topology, int asOf) {
    return List.of(
        new Question(
            "Isolation",
            "Which schools have no network on record?",
            "A school in this list has no link on record that leads to a learning network; it may"
                + " well have one that nobody has recorded.",
            "/isolation"),
        new Question(
            "Bridging",
            "Which leaders and posts join groups that would otherwise be apart, and what comes"
                + " apart without them?",
            "A post high in this list lies on many of the shortest routes between schools; posts"
                + " are ranked, people are not.",
            "/bridging"),
        new Question(
            "Cross-authority links",
            "Which authorities are linked, through what, and which pairs that one would expect are"
                + " not?",
            "Each pair counts the networks, posts and activities on record that have a part in both"
                + " authorities; pairs that border or resemble each other and share nothing are"
                + " listed apart.",
            "/links"),
        new Question(
            "Exchange paths",
            "By what route can practice travel from here to there?",
            "A path is a chain of ties on record, told step by step; it shows that practice could"
                + " travel, not that it did.",
            "/paths" + example(topology, asOf)));
  }

  /** Two schools with routes, as far from each other in the record's order as there are. */
  private static String example(Topology topology, int asOf) {
    Nodes nodes = topology.nodes();
    Optional<String> from = linked(topology, asOf, false).mapToObj(nodes::key).findFirst();
    Optional<String> to = linked(topology, asOf, true).mapToObj(nodes::key).findFirst();
    return from.flatMap(one -> to.map(other -> "?from=school:" + one + "&to=school:" + other))
        .orElse("");
  }

  private static IntStream linked(Topology topology, int asOf, boolean backwards) {
    Nodes nodes = topology.nodes();
    int last = nodes.count() - 1;
    return IntStream.rangeClosed(0, last)
        .map(node -> backwards ? last - node : node)
        .filter(
            node ->
                nodes.kind(node) == NodeKind.SCHOOL
                    && nodes.isAlive(node, asOf)
                    && !topology.routeTies(node, asOf).isEmpty());
  }
}
