/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import org.jspecify.annotations.Nullable;

/**
 * One tie as it is put into a {@link Topology.Builder}.
 *
 * @param from the node it leads from, as the builder numbered it
 * @param to the node it leads to
 * @param kind what it is
 * @param role the role of a member, the post, the part taken; null if there is none
 * @param start the first epoch day it holds, {@link Days#NO_START} without a known lower bound
 * @param end the epoch day from which it holds no more, {@link Days#NO_END} if it is open
 * @param startKnown whether a source states the start; false when it is only the first sighting
 * @param endBasis why it ends when it does
 * @param evidence what the store knows it by; the engine only hands it back
 */
public record Tie(
    int from,
    int to,
    TieKind kind,
    @Nullable String role,
    int start,
    int end,
    boolean startKnown,
    EndBasis endBasis,
    long evidence) {

  /** The evidence of a tie that no store holds, such as one supposed by a what-if. */
  public static final long NO_EVIDENCE = -1;

  /** Checks the interval. */
  public Tie {
    Days.requireOrdered(start, end);
  }

  /** A tie whose start and end, if it has any, are stated. */
  public static Tie of(
      int from, int to, TieKind kind, @Nullable String role, int start, int end, long evidence) {
    return new Tie(
        from,
        to,
        kind,
        role,
        start,
        end,
        start != Days.NO_START,
        end == Days.NO_END ? EndBasis.OPEN : EndBasis.STATED,
        evidence);
  }

  /** The same between these nodes, resting on that evidence. */
  public Tie between(int newFrom, int newTo, long newEvidence) {
    return new Tie(newFrom, newTo, kind, role, start, end, startKnown, endBasis, newEvidence);
  }
}
