/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;

/**
 * Deals networks out to schools like cards, so that the places of a network are shared out over all
 * suggestions made: in each round every school, in the order given, gets the best of its networks
 * that it does not have yet and that has something left. A school that gets up to k suggestions
 * joins one network at most, so each suggestion uses up 1/k of a place: a network with p places is
 * suggested at most k × p times.
 *
 * <p>Time: O(suggestions + candidates).
 */
final class SuggestionDeal {
  private final int[] left;
  private final int rounds;

  /**
   * @param places how many places each network has
   * @param rounds how many suggestions a school gets at most
   */
  SuggestionDeal(int[] places, int rounds) {
    this.rounds = rounds;
    left = Arrays.stream(places).map(each -> Math.multiplyExact(each, rounds)).toArray();
  }

  /**
   * What each school gets, best first; of what an earlier deal of this left.
   *
   * @param wanted the networks that each school may get, best first
   */
  int[][] deal(int[][] wanted) {
    var dealt = new int[wanted.length][rounds];
    var counts = new int[wanted.length];
    var next = new int[wanted.length];
    for (int round = 0; round < rounds; round++) {
      for (int school = 0; school < wanted.length; school++) {
        int at = next[school];
        while (at < wanted[school].length && left[wanted[school][at]] == 0) {
          at++;
        }
        if (at < wanted[school].length) {
          left[wanted[school][at]]--;
          dealt[school][counts[school]++] = wanted[school][at];
          at++;
        }
        next[school] = at;
      }
    }
    for (int school = 0; school < dealt.length; school++) {
      dealt[school] = Arrays.copyOf(dealt[school], counts[school]);
    }
    return dealt;
  }
}
