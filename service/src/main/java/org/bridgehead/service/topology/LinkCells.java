/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many things of each kind link each two authorities, and what is attached to each. */
final class LinkCells {
  private final int[] authorities;
  private final int[][] counts;
  private final List<List<LinkingThing>> things = new ArrayList<>();

  /**
   * Counts the links.
   *
   * @param authorities all authorities, lowest first
   */
  LinkCells(int[] authorities, AuthorityLinks.Options options, List<LinkingThing> all) {
    this.authorities = authorities;
    counts = new int[AuthorityLinkKind.values().length][authorities.length * authorities.length];
    for (int number = 0; number < authorities.length; number++) {
      things.add(new ArrayList<>());
    }
    for (var thing : all) {
      if (thing.size() > 1) {
        count(thing, options);
      }
    }
  }

  private void count(LinkingThing thing, AuthorityLinks.Options options) {
    var numbers = new int[thing.size()];
    Arrays.setAll(numbers, at -> number(thing.authority(at)));
    var ofKind = counts[thing.kind().ordinal()];
    thing.forEachPair(
        options, (one, other) -> ofKind[numbers[one] * authorities.length + numbers[other]]++);
    for (int number : numbers) {
      things.get(number).add(thing);
    }
  }

  /** The place of an authority among all, below 0 if it is none of them on the day. */
  int number(int authority) {
    return Arrays.binarySearch(authorities, authority);
  }

  /** Below 0 where one of the two is not among all. */
  private int place(AuthorityLinks.Pair pair) {
    int a = number(pair.a());
    int b = number(pair.b());
    return a < 0 || b < 0 ? -1 : a * authorities.length + b;
  }

  /** All that is attached to an authority and to others, by node. */
  List<LinkingThing> things(int authority) {
    int number = number(authority);
    return number < 0 ? List.of() : things.get(number);
  }

  boolean isLinked(AuthorityLinks.Pair pair) {
    int place = place(pair);
    return place >= 0 && Arrays.stream(counts).anyMatch(ofKind -> ofKind[place] > 0);
  }

  /** The pairs that are linked, lowest first. */
  List<AuthorityLinks.Pair> linked() {
    var linked = new ArrayList<AuthorityLinks.Pair>();
    for (int a = 0; a < authorities.length; a++) {
      for (int b = a + 1; b < authorities.length; b++) {
        var pair = new AuthorityLinks.Pair(authorities[a], authorities[b]);
        if (isLinked(pair)) {
          linked.add(pair);
        }
      }
    }
    return linked;
  }

  /** How many links of each kind a pair has that has any. */
  Map<AuthorityLinkKind, Integer> byKind(AuthorityLinks.Pair pair) {
    int place = place(pair);
    var kinds = new TreeMap<AuthorityLinkKind, Integer>();
    for (var kind : AuthorityLinkKind.values()) {
      if (place >= 0 && counts[kind.ordinal()][place] > 0) {
        kinds.put(kind, counts[kind.ordinal()][place]);
      }
    }
    return kinds;
  }
}
