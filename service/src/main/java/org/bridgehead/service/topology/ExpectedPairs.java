/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Pairs of authorities that one would expect to be linked on a day: they share a border, or one is
 * statistically similar to the other. A predecessor passes both on: once an authority is followed
 * by others, what names it holds for each of these too; and as its land was theirs together, until
 * then a border of any of them is its own. O(ties).
 */
final class ExpectedPairs {
  private final Topology topology;
  private final int asOf;
  private final TreeMap<AuthorityLinks.Pair, Reasons> pairs = new TreeMap<>();

  ExpectedPairs(Topology topology, int asOf) {
    this.topology = topology;
    this.asOf = asOf;
    var ties = topology.ties();
    for (int tie = 0; tie < ties.count(); tie++) {
      var kind = ties.kind(tie);
      if ((kind == TieKind.BORDERS || kind == TieKind.RESEMBLES) && topology.holds(tie, asOf)) {
        add(tie);
      }
    }
  }

  /** The ties that make one expect a pair. */
  private static final class Reasons {
    private final Indices.Growing borders = new Indices.Growing();
    private final Indices.Growing resembles = new Indices.Growing();
    private final Indices.Growing successions = new Indices.Growing();
  }

  /** An authority for which a tie holds, and the succession by which it does, -1 if by itself. */
  private record Standing(int authority, int succession) {}

  private void add(int tie) {
    boolean border = topology.ties().kind(tie) == TieKind.BORDERS;
    for (var one : standing(topology.ties().from(tie), border)) {
      for (var other : standing(topology.ties().to(tie), border)) {
        if (one.authority != other.authority && !isOneThenOther(one.authority, other.authority)) {
          var pair = AuthorityLinks.Pair.of(one.authority, other.authority);
          var reasons = pairs.computeIfAbsent(pair, _ -> new Reasons());
          addOnce(border ? reasons.borders : reasons.resembles, tie);
          addOnce(reasons.successions, one.succession);
          addOnce(reasons.successions, other.succession);
        }
      }
    }
  }

  /**
   * An authority and the one that followed it, whenever, are no neighbours: they share their land.
   */
  private boolean isOneThenOther(int one, int other) {
    var ties = topology.ties();
    for (int at = topology.first(one); at < topology.first(one + 1); at++) {
      int tie = topology.tieAt(at);
      if (ties.kind(tie) == TieKind.SUCCEEDED_BY && ties.other(tie, one) == other) {
        return true;
      }
    }
    return false;
  }

  private static void addOnce(Indices.Growing list, int tie) {
    for (int at = 0; at < list.size(); at++) {
      if (list.get(at) == tie) {
        return;
      }
    }
    if (tie >= 0) {
      list.add(tie);
    }
  }

  private List<Standing> standing(int authority, boolean border) {
    var found = new ArrayList<Standing>();
    found.add(new Standing(authority, -1));
    var ties = topology.ties();
    for (int at = topology.first(authority); at < topology.first(authority + 1); at++) {
      int tie = topology.tieAt(at);
      if (ties.kind(tie) != TieKind.SUCCEEDED_BY || ties.from(tie) == ties.to(tie)) {
        continue;
      }
      int other = ties.other(tie, authority);
      boolean passedOn = ties.from(tie) == authority && topology.holds(tie, asOf);
      boolean stillOne = border && ties.to(tie) == authority && asOf < ties.start(tie);
      if (topology.nodes().isAlive(other, asOf) && (passedOn || stillOne)) {
        found.add(new Standing(other, tie));
      }
    }
    return found;
  }

  /** All of them as gaps, lowest pair first, whether linked or not. */
  List<AuthorityLinks.Gap> gaps() {
    return pairs.entrySet().stream()
        .map(
            each ->
                new AuthorityLinks.Gap(
                    each.getKey(),
                    each.getValue().borders.freeze(),
                    each.getValue().resembles.freeze(),
                    each.getValue().successions.freezeSorted()))
        .toList();
  }
}
