/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The ties of a topology, numbered from 0 in the order they were added, a column a property. */
public final class Ties {
  private static final TieKind[] KINDS = TieKind.values();
  private static final EndBasis[] BASES = EndBasis.values();
  private static final int BYTES_PER_TIE = 4 + 4 + 1 + 4 + 4 + 4 + 1 + 1 + 1 + 8;

  private final int[] from;
  private final int[] to;
  private final byte[] kind;
  private final @Nullable String[] role;
  private final int[] start;
  private final int[] end;
  private final boolean[] startKnown;
  private final byte[] endBasis;
  private final boolean[] route;
  private final long[] evidence;

  private Ties(Columns columns) {
    int m = columns.count;
    from = Arrays.copyOf(columns.from, m);
    to = Arrays.copyOf(columns.to, m);
    kind = Arrays.copyOf(columns.kind, m);
    role = Arrays.copyOf(columns.role, m);
    start = Arrays.copyOf(columns.start, m);
    end = Arrays.copyOf(columns.end, m);
    startKnown = Arrays.copyOf(columns.startKnown, m);
    endBasis = Arrays.copyOf(columns.endBasis, m);
    evidence = Arrays.copyOf(columns.evidence, m);
    route = new boolean[m];
    for (int tie = 0; tie < m; tie++) {
      route[tie] = kind(tie).carriesRoute(role[tie]);
    }
  }

  /** How many ties there are, at any date. */
  public int count() {
    return from.length;
  }

  /** The node the tie leads from. */
  public int from(int tie) {
    return from[tie];
  }

  /** The node the tie leads to. */
  public int to(int tie) {
    return to[tie];
  }

  /** The tie's end that is not {@code node}, which must be one of its ends. */
  public int other(int tie, int node) {
    return from[tie] ^ to[tie] ^ node;
  }

  /** What the tie is. */
  public TieKind kind(int tie) {
    return KINDS[kind[tie]];
  }

  /** The tie's role; null if it has none. */
  public @Nullable String role(int tie) {
    return role[tie];
  }

  /** The first epoch day it holds, {@link Days#NO_START} without a known lower bound. */
  public int start(int tie) {
    return start[tie];
  }

  /** The epoch day from which it holds no more, {@link Days#NO_END} if it is open. */
  public int end(int tie) {
    return end[tie];
  }

  /** Whether a source states the start. */
  public boolean isStartKnown(int tie) {
    return startKnown[tie];
  }

  /** Why it ends when it does. */
  public EndBasis endBasis(int tie) {
    return BASES[endBasis[tie]];
  }

  /** What the store knows the tie by. */
  public long evidence(int tie) {
    return evidence[tie];
  }

  /** Whether practice can travel along the tie, by {@link TieKind#carriesRoute}. */
  public boolean carriesRoute(int tie) {
    return route[tie];
  }

  /** The tie as it was put in. */
  public Tie get(int tie) {
    return new Tie(
        from[tie],
        to[tie],
        kind(tie),
        role[tie],
        start[tie],
        end[tie],
        startKnown[tie],
        endBasis(tie),
        evidence[tie]);
  }

  /** Columns that start as a copy of these. */
  Columns toColumns() {
    var columns = new Columns();
    columns.count = count();
    columns.from = from.clone();
    columns.to = to.clone();
    columns.kind = kind.clone();
    columns.role = role.clone();
    columns.start = start.clone();
    columns.end = end.clone();
    columns.startKnown = startKnown.clone();
    columns.endBasis = endBasis.clone();
    columns.evidence = evidence.clone();
    return columns;
  }

  long memoryBytes() {
    return (long) BYTES_PER_TIE * count();
  }

  /** The columns while they grow. */
  static final class Columns {
    private int count;
    private int[] from = new int[16];
    private int[] to = new int[16];
    private byte[] kind = new byte[16];
    private @Nullable String[] role = new String[16];
    private int[] start = new int[16];
    private int[] end = new int[16];
    private boolean[] startKnown = new boolean[16];
    private byte[] endBasis = new byte[16];
    private long[] evidence = new long[16];

    int add(Tie tie, Interner words) {
      if (count == from.length) {
        grow(Math.max(16, count * 2));
      }
      from[count] = tie.from();
      to[count] = tie.to();
      kind[count] = (byte) tie.kind().ordinal();
      role[count] = words.intern(tie.role());
      start[count] = tie.start();
      end[count] = tie.end();
      startKnown[count] = tie.startKnown();
      endBasis[count] = (byte) tie.endBasis().ordinal();
      evidence[count] = tie.evidence();
      return count++;
    }

    void endOn(int tie, int day) {
      if (day < end[tie]) {
        end[tie] = Math.max(start[tie], day);
        endBasis[tie] = (byte) EndBasis.STATED.ordinal();
      }
    }

    Ties build() {
      return new Ties(this);
    }

    private void grow(int size) {
      from = Arrays.copyOf(from, size);
      to = Arrays.copyOf(to, size);
      kind = Arrays.copyOf(kind, size);
      role = Arrays.copyOf(role, size);
      start = Arrays.copyOf(start, size);
      end = Arrays.copyOf(end, size);
      startKnown = Arrays.copyOf(startKnown, size);
      endBasis = Arrays.copyOf(endBasis, size);
      evidence = Arrays.copyOf(evidence, size);
    }
  }
}
