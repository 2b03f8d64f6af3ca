/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;
import java.util.BitSet;
import org.bridgehead.service.topology.SuggestionPart.Finding;

/**
 * Which authorities border on or resemble one another on a day. An authority passes what it
 * bordered on and resembled on to those that followed it by then.
 *
 * <p>Time: O(ties + authorities²) to build; space: 5 bytes a pair of authorities.
 */
final class AuthorityNearness {
  private static final int NONE = 0;
  private static final int SIMILAR = 1;
  private static final int BORDERING = 2;

  private final int[] ordinals;
  private final byte[][] nearness;
  private final int[][] evidence;

  AuthorityNearness(Topology topology, int asOf) {
    var nodes = topology.nodes();
    ordinals = new int[nodes.count()];
    Arrays.fill(ordinals, -1);
    int count = 0;
    for (int node = 0; node < ordinals.length; node++) {
      if (nodes.kind(node) == NodeKind.AUTHORITY) {
        ordinals[node] = count++;
      }
    }
    nearness = new byte[count][count];
    evidence = new int[count][count];
    var heirs = heirs(topology, asOf);
    for (int tie = 0; tie < topology.ties().count(); tie++) {
      int degree = degree(topology.ties().kind(tie));
      if (degree > NONE && isInForce(topology.ties(), tie, asOf)) {
        pass(topology.ties(), tie, degree, heirs);
      }
    }
  }

  private static int degree(TieKind kind) {
    return kind == TieKind.BORDERS ? BORDERING : kind == TieKind.RESEMBLES ? SIMILAR : NONE;
  }

  /** That an authority is no more does not matter: its heirs have what it passed on. */
  private static boolean isInForce(Ties ties, int tie, int asOf) {
    return Days.within(ties.start(tie), ties.end(tie), asOf);
  }

  /** Each authority with all that followed it, directly or through others, by ordinal. */
  private BitSet[] heirs(Topology topology, int asOf) {
    var heirs = new BitSet[nearness.length];
    Arrays.setAll(
        heirs,
        each -> {
          var own = new BitSet();
          own.set(each);
          return own;
        });
    var ties = topology.ties();
    boolean grown = true;
    while (grown) {
      grown = false;
      for (int tie = 0; tie < ties.count(); tie++) {
        if (ties.kind(tie) == TieKind.SUCCEEDED_BY && isInForce(ties, tie, asOf)) {
          grown |= addAll(heirs, ordinals[ties.from(tie)], ordinals[ties.to(tie)]);
        }
      }
    }
    return heirs;
  }

  private static boolean addAll(BitSet[] heirs, int from, int to) {
    if (from < 0 || to < 0) {
      return false;
    }
    int before = heirs[from].cardinality();
    heirs[from].or(heirs[to]);
    return heirs[from].cardinality() > before;
  }

  private void pass(Ties ties, int tie, int degree, BitSet[] heirs) {
    int from = ordinals[ties.from(tie)];
    int to = ordinals[ties.to(tie)];
    if (from < 0 || to < 0) {
      return;
    }
    heirs[from].stream()
        .forEach(one -> heirs[to].stream().forEach(other -> set(one, other, degree, tie)));
  }

  private void set(int one, int other, int degree, int tie) {
    if (one != other && nearness[one][other] < degree) {
      nearness[one][other] = (byte) degree;
      nearness[other][one] = (byte) degree;
      evidence[one][other] = tie;
      evidence[other][one] = tie;
    }
  }

  /** How two authorities stand to one another; NO where neither borders on the other. */
  Finding of(int authority, int other) {
    if (authority == other) {
      return Finding.SAME;
    }
    return switch (nearness[ordinals[authority]][ordinals[other]]) {
      case BORDERING -> Finding.BORDERING;
      case SIMILAR -> Finding.SIMILAR;
      default -> Finding.NO;
    };
  }

  /** The tie that shows it, of two that border on or resemble one another. */
  int tie(int authority, int other) {
    return evidence[ordinals[authority]][ordinals[other]];
  }
}
