/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

/**
 * An immutable graph of nodes and dated ties. Each node's ties, of either direction, lie side by
 * side (compressed sparse rows) in the order they were added. Nothing is filtered by date when it
 * is built: a question names a day and tests each tie as it goes.
 *
 * <p>Space: about 50 bytes a node and its text, and 40 bytes a tie; see {@link #memoryBytes}.
 */
public final class Topology {
  private final Nodes nodes;
  private final Ties ties;
  private final int[] offsets;
  private final int[] incident;

  private Topology(Nodes nodes, Ties ties) {
    this.nodes = nodes;
    this.ties = ties;
    offsets = new int[nodes.count() + 1];
    for (int tie = 0; tie < ties.count(); tie++) {
      offsets[ties.from(tie) + 1]++;
      if (ties.to(tie) != ties.from(tie)) {
        offsets[ties.to(tie) + 1]++;
      }
    }
    for (int node = 0; node < nodes.count(); node++) {
      offsets[node + 1] += offsets[node];
    }
    incident = fill();
  }

  private int[] fill() {
    var next = offsets.clone();
    var filled = new int[offsets[nodes.count()]];
    for (int tie = 0; tie < ties.count(); tie++) {
      filled[next[ties.from(tie)]++] = tie;
      if (ties.to(tie) != ties.from(tie)) {
        filled[next[ties.to(tie)]++] = tie;
      }
    }
    return filled;
  }

  /** A builder without nodes. */
  public static Builder builder() {
    return new Builder(new Nodes.Columns(), new Ties.Columns());
  }

  /**
   * A builder that starts from all of this, with the same numbers: what a what-if changes. Columns
   * are copied as they are, in O(nodes + ties) time and no object a node or tie.
   */
  public Builder toBuilder() {
    return new Builder(nodes.toColumns(), ties.toColumns());
  }

  /** The nodes. */
  public Nodes nodes() {
    return nodes;
  }

  /** The ties. */
  public Ties ties() {
    return ties;
  }

  /**
   * The first position of a node's ties; they stand at {@code first(node)} to {@code first(node +
   * 1) - 1}, each to be read with {@link #tieAt}.
   */
  public int first(int node) {
    return offsets[node];
  }

  /** The tie at that position. */
  public int tieAt(int position) {
    return incident[position];
  }

  /** Whether the tie holds on that epoch day: it is in its interval and both ends are alive. */
  public boolean holds(int tie, int asOf) {
    return Days.within(ties.start(tie), ties.end(tie), asOf)
        && nodes.isAlive(ties.from(tie), asOf)
        && nodes.isAlive(ties.to(tie), asOf);
  }

  /** Whether the tie holds on that epoch day and practice can travel along it. */
  public boolean isRoute(int tie, int asOf) {
    return ties.carriesRoute(tie) && holds(tie, asOf);
  }

  /** The ties of a node along which practice can travel on that epoch day, in order. */
  public Indices routeTies(int node, int asOf) {
    var found = new Indices.Growing();
    for (int at = offsets[node]; at < offsets[node + 1]; at++) {
      if (isRoute(incident[at], asOf)) {
        found.add(incident[at]);
      }
    }
    return found.freeze();
  }

  /**
   * The authority a school is in on that epoch day, or -1; see {@link #authorityTie}.
   *
   * @param school any node; all but schools have none
   */
  public int authorityOf(int school, int asOf) {
    int tie = authorityTie(school, asOf);
    return tie < 0 ? -1 : ties.to(tie);
  }

  /**
   * The tie by which a school is in an authority on that epoch day, or -1. The earliest such tie,
   * where its start is not known, is taken to hold back to the school's opening: it is
   * administrative and no route. Of several that hold, the one that started last counts, and of
   * those the lowest.
   */
  public int authorityTie(int school, int asOf) {
    int best = -1;
    int earliest = -1;
    for (int at = offsets[school]; at < offsets[school + 1]; at++) {
      int tie = incident[at];
      if (ties.kind(tie) != TieKind.IN || ties.from(tie) != school) {
        continue;
      }
      if (earliest < 0 || ties.start(tie) < ties.start(earliest)) {
        earliest = tie;
      }
      if (holds(tie, asOf) && (best < 0 || ties.start(tie) > ties.start(best))) {
        best = tie;
      }
    }
    return best < 0 && earliest >= 0 && holdsBack(earliest, asOf) ? earliest : best;
  }

  private boolean holdsBack(int tie, int asOf) {
    return !ties.isStartKnown(tie)
        && asOf < ties.end(tie)
        && nodes.isAlive(ties.from(tie), asOf)
        && nodes.isAlive(ties.to(tie), asOf);
  }

  /** About how many bytes of heap this holds. */
  public long memoryBytes() {
    return nodes.memoryBytes() + ties.memoryBytes() + 4L * (offsets.length + incident.length);
  }

  /** Takes nodes and ties in any order in which a tie's ends come before it. Not thread-safe. */
  public static final class Builder {
    private final Nodes.Columns nodes;
    private final Ties.Columns ties;
    private final Interner words = new Interner();

    private Builder(Nodes.Columns nodes, Ties.Columns ties) {
      this.nodes = nodes;
      this.ties = ties;
    }

    /** Adds a node and returns its number; nodes are numbered from 0 as they come. */
    public int addNode(Node node) {
      return nodes.add(node, words);
    }

    /** Adds a tie between two nodes and returns its number; ties are numbered as they come. */
    public int addTie(Tie tie) {
      if (tie.from() < 0
          || tie.to() < 0
          || tie.from() >= nodes.count()
          || tie.to() >= nodes.count()) {
        throw new IllegalArgumentException(
            "a tie leads from " + tie.from() + " to " + tie.to() + "; nodes: " + nodes.count());
      }
      return ties.add(tie, words);
    }

    /** Ends a node's life on that epoch day, if it does not end sooner. */
    public Builder endNode(int node, int day) {
      nodes.endOn(node, day);
      return this;
    }

    /** Ends a tie on that epoch day, if it does not end sooner. */
    public Builder endTie(int tie, int day) {
      ties.endOn(tie, day);
      return this;
    }

    /**
     * The topology of all that was added.
     *
     * @throws IllegalArgumentException if two nodes of a kind have the same key
     */
    public Topology build() {
      return new Topology(nodes.build(), ties.build());
    }
  }
}
