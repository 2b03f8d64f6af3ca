/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import java.util.stream.IntStream;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Telling;
import org.bridgehead.service.topology.EndBasis;
import org.bridgehead.service.topology.TieChange;
import org.bridgehead.service.topology.Topology;
import org.jspecify.annotations.Nullable;

/**
 * One question twice: about two days, or about the record and what is supposed of it. Nodes have
 * the same numbers in both.
 *
 * @param before the question before
 * @param after the same after
 * @param supposed whether the second is about what is supposed
 */
public record Compared(Question before, Question after, boolean supposed) {

  private static final int MOST_TIES = 12;

  /** The node as answers show it: as it is after, where it is there then. */
  Place place(int node) {
    return telling(node).place(node);
  }

  /** The same; null for -1. */
  @Nullable Place placeIfAny(int node) {
    return node < 0 ? null : place(node);
  }

  /** The node in words. */
  String name(int node) {
    return telling(node).name(node);
  }

  private Telling telling(int node) {
    boolean then =
        node < before.topology().nodes().count()
            && !after.topology().nodes().isAlive(node, after.day());
    return then ? before.telling() : after.telling();
  }

  /** How many nodes there are before; those from this number on are supposed. */
  int known() {
    return before.topology().nodes().count();
  }

  /** These words, and the ties of a node that hold at one time only. */
  WhyChanged why(String words, int node) {
    return why(words, TieChange.of(before.routes(), after.routes(), node));
  }

  /** These words, and these ties. */
  WhyChanged why(String words, TieChange ties) {
    int shown = Math.min(MOST_TIES, ties.ended().size()) + Math.min(MOST_TIES, ties.begun().size());
    return new WhyChanged(
        words + " " + words(ties),
        ties.ended().stream().limit(MOST_TIES).mapToObj(before.telling()::tie).toList(),
        ties.begun().stream().limit(MOST_TIES).mapToObj(after.telling()::tie).toList(),
        ties.ended().size() + ties.begun().size() - shown);
  }

  private String words(TieChange ties) {
    if (ties.ended().isEmpty() && ties.begun().isEmpty()) {
      return "No tie of its own is another; what lies beyond its ties is.";
    }
    if (supposed) {
      return "Ties that end: %d; ties that begin: %d."
          .formatted(ties.ended().size(), ties.begun().size());
    }
    return "Ties that ended: %d%s; ties that began: %d%s."
        .formatted(
            ties.ended().size(),
            part(
                inferred(after.topology(), ties.ended().stream()),
                "of them only no longer shown by a source"),
            ties.begun().size(),
            part(
                firstRecorded(after.topology(), ties.begun().stream()),
                "of them first recorded then, with no start stated"));
  }

  private static String part(long count, String words) {
    return count == 0 ? "" : " (" + count + " " + words + ")";
  }

  /** How many of these ties start only because a source first shows them. */
  static long firstRecorded(Topology topology, IntStream ties) {
    return ties.filter(tie -> !topology.ties().isStartKnown(tie)).count();
  }

  /** How many of these ties end only because a source no longer shows them. */
  static long inferred(Topology topology, IntStream ties) {
    return ties.filter(tie -> topology.ties().endBasis(tie) == EndBasis.ABSENT).count();
  }
}
