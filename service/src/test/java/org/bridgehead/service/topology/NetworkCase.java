/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A small graph, a day and a scope as plain lists, which can be written down, read back and made
 * smaller: what an oracle disagrees about.
 *
 * <pre>
 * day 10
 * scope 1              the authorities whose schools count; "every" for all open schools
 * node 7 SCHOOL - - yes   key, kind, first day, end, whether the state pays
 * tie 0 1 PARTNERS - 5 20  the first and the second node, kind, role, first day, end
 * </pre>
 */
record NetworkCase(int asOf, Scope.Filter filter, List<Node> nodes, List<Tie> ties) {

  /** Copies the lists. */
  NetworkCase {
    nodes = List.copyOf(nodes);
    ties = List.copyOf(ties);
  }

  /** A node as cases hold them: its key is its number when it was drawn. */
  static Node node(NodeKind kind, int number, int start, int end, boolean stateFunded) {
    String key = Integer.toString(number);
    return switch (kind) {
      case SCHOOL -> Node.school(key, null, start, end, null, null, null, stateFunded);
      case NETWORK -> Node.network(key, null, start, end, NetworkClass.LEARNING, null);
      default -> Node.of(kind, key, null, start, end);
    };
  }

  Topology topology() {
    var builder = Topology.builder();
    nodes.forEach(builder::addNode);
    ties.forEach(builder::addTie);
    return builder.build();
  }

  /** Without a node and its ties; those after it move up. */
  NetworkCase withoutNode(int node) {
    var left = new ArrayList<>(nodes);
    left.remove(node);
    var moved = new ArrayList<Tie>();
    for (var tie : ties) {
      if (tie.from() != node && tie.to() != node) {
        moved.add(between(tie, moved(tie.from(), node), moved(tie.to(), node)));
      }
    }
    return new NetworkCase(asOf, filter, left, moved);
  }

  private static int moved(int node, int removed) {
    return node > removed ? node - 1 : node;
  }

  /** The same tie between two other nodes. */
  static Tie between(Tie tie, int from, int to) {
    return Tie.of(from, to, tie.kind(), tie.role(), tie.start(), tie.end(), tie.evidence());
  }

  NetworkCase withoutTie(int tie) {
    var left = new ArrayList<>(ties);
    left.remove(tie);
    return new NetworkCase(asOf, filter, nodes, left);
  }

  /** As text that {@link #parse} reads. */
  String text() {
    var lines = new ArrayList<String>();
    lines.add("day " + asOf);
    lines.add(
        "scope "
            + (filter.includeIndependent()
                ? "every"
                : filter.authorities().isEmpty()
                    ? "standard"
                    : filter.authorities().stream().sorted().collect(Collectors.joining(","))));
    for (var node : nodes) {
      lines.add(
          "node %s %s %s %s %s"
              .formatted(
                  node.key(),
                  node.kind(),
                  day(node.start()),
                  day(node.end()),
                  node.stateFunded() ? "yes" : "no"));
    }
    for (var tie : ties) {
      lines.add(
          "tie %d %d %s %s %s %s"
              .formatted(
                  tie.from(),
                  tie.to(),
                  tie.kind(),
                  tie.role() == null ? "-" : tie.role(),
                  day(tie.start()),
                  day(tie.end())));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String day(int day) {
    return day == Days.NO_START || day == Days.NO_END ? "-" : Integer.toString(day);
  }

  /** A case from its text; lines that begin with # say what it is of. */
  static NetworkCase parse(String text) {
    int asOf = 0;
    var filter = Scope.Filter.STANDARD;
    var nodes = new ArrayList<Node>();
    var ties = new ArrayList<Tie>();
    for (var line :
        text.lines().filter(each -> !each.isBlank() && !each.startsWith("#")).toList()) {
      var words = line.split(" ");
      switch (words[0]) {
        case "day" -> asOf = Integer.parseInt(words[1]);
        case "scope" -> filter = filter(words[1]);
        case "node" ->
            nodes.add(
                node(
                    NodeKind.valueOf(words[2]),
                    Integer.parseInt(words[1]),
                    day(words[3], Days.NO_START),
                    day(words[4], Days.NO_END),
                    words[5].equals("yes")));
        case "tie" -> ties.add(tie(words));
        default -> throw new IllegalArgumentException("a case cannot hold the line: " + line);
      }
    }
    return new NetworkCase(asOf, filter, nodes, ties);
  }

  private static Scope.Filter filter(String words) {
    return switch (words) {
      case "every" -> new Scope.Filter(Set.of(), Set.of(), Set.of(), true, true);
      case "standard" -> Scope.Filter.STANDARD;
      default -> Scope.Filter.ofAuthorities(Set.copyOf(Arrays.asList(words.split(","))));
    };
  }

  private static Tie tie(String[] words) {
    @Nullable String role = words[4].equals("-") ? null : words[4];
    return Tie.of(
        Integer.parseInt(words[1]),
        Integer.parseInt(words[2]),
        TieKind.valueOf(words[3]),
        role,
        day(words[5], Days.NO_START),
        day(words[6], Days.NO_END),
        0);
  }

  private static int day(String word, int none) {
    return word.equals("-") ? none : Integer.parseInt(word);
  }
}
